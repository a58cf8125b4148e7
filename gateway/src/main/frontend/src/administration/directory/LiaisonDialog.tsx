import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonSelect } from '../../shared/directory/PersonSelect';
import { useNames, type Department } from '../../shared/directory/queries';
import { AskDialog } from '../../shared/ui/AskDialog';
import { Field, fieldErrors } from '../../shared/ui/Field';
import { useChangeLiaison } from './queries';

/** Names a department's new liaison, and says what that hands over. */
export function LiaisonDialog({ department, onClose }: { department: Department; onClose: () => void }) {
  const { t } = useTranslation();
  const names = useNames();
  const changing = useChangeLiaison();
  const [person, setPerson] = useState('');
  return (
    <AskDialog
      title={t('liaison.change')}
      whole={person !== '' && person !== department.liaison}
      doing={changing}
      onDo={() => changing.mutate({ code: department.code, person }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{t('liaison.change.means', { name: names.person(department.liaison) })}</p>
      <Field
        label={t('liaison.new')}
        hint={t('liaison.new.hint', { department: names.department(department.code) })}
        error={fieldErrors(changing.error)('person')}
      >
        {(given) => <PersonSelect {...given} department={department.code} value={person} onChange={setPerson} />}
      </Field>
    </AskDialog>
  );
}
