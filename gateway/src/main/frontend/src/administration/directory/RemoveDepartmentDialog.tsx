import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { useDepartments, useNames, type Department } from '../../shared/directory/queries';
import { AskDialog } from '../../shared/ui/AskDialog';
import { Field, fieldErrors } from '../../shared/ui/Field';
import { Duties } from './Duties';
import { useRemoveDepartment } from './queries';

/** Removes a department; its people move to another. */
export function RemoveDepartmentDialog({ department, onClose }: { department: Department; onClose: () => void }) {
  const { t } = useTranslation();
  const names = useNames();
  const navigate = useNavigate();
  const others = (useDepartments().data ?? []).filter(({ code }) => code !== department.code);
  const removing = useRemoveDepartment();
  const [peopleTo, setPeopleTo] = useState<string>();
  const remove = () =>
    removing.mutate(
      { code: department.code, peopleTo },
      { onSuccess: () => void navigate('/administration/directory', { replace: true }) },
    );
  return (
    <AskDialog title={t('department.remove')} danger doing={removing} onDo={remove} onClose={onClose}>
      <p>{t('department.remove.means', { department: names.department(department.code) })}</p>
      <Field
        label={t('department.peopleTo')}
        hint={t('department.peopleTo.hint')}
        error={fieldErrors(removing.error)('peopleTo')}
      >
        {(given) => (
          <Select
            {...given}
            allowClear
            placeholder={t('department.peopleTo.none')}
            value={peopleTo}
            options={others.map(({ code }) => ({ value: code, label: names.department(code) }))}
            onChange={setPeopleTo}
          />
        )}
      </Field>
      <Duties error={removing.error} />
    </AskDialog>
  );
}
