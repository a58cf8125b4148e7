import { useTranslation } from 'react-i18next';
import { useEndSubstitution, useNameSubstitute, type Me } from '../shared/directory/queries';
import { Substitutes } from '../shared/directory/Substitutes';

/** Who acts for the person, named by the person. */
export function OwnSubstitutes({ me }: { me: Me }) {
  const { t } = useTranslation();
  const naming = useNameSubstitute();
  const ending = useEndSubstitution();
  return <Substitutes of={me} advice={t('substitutes.none.advice')} naming={naming} ending={ending} />;
}
