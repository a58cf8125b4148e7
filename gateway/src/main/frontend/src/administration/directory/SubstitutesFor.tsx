import { useTranslation } from 'react-i18next';
import { Substitutes } from '../../shared/directory/Substitutes';
import { useEndSubstitutionOf, useNameSubstituteFor, type PersonDetail } from './queries';

/** Who acts for somebody who is away and can't name them. */
export function SubstitutesFor({ person }: { person: PersonDetail }) {
  const { t } = useTranslation();
  const naming = useNameSubstituteFor(person.id);
  const ending = useEndSubstitutionOf(person.id);
  return <Substitutes of={person} advice={t('substitutes.none.administrator')} naming={naming} ending={ending} />;
}
