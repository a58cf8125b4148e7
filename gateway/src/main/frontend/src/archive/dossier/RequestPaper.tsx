import { useTranslation } from 'react-i18next';
import { FormSheet } from '../../form/print/FormSheet';
import { useNames } from '../../shared/directory/queries';
import type { Dossier } from '../queries';

type Filed = NonNullable<Dossier['requestForm']>;

/** Form 1 (跨部門溝通需求申請表) of one version. */
export function RequestPaper({ filed }: { filed: Filed }) {
  const { t } = useTranslation();
  const names = useNames();
  const { form, review, signature } = filed;
  const decision =
    review &&
    t(`reviewStep.${review.decision}`, {
      department: review.leadDepartment === undefined ? '' : names.department(review.leadDepartment),
    });
  return (
    <FormSheet
      printed={{
        number: filed.number,
        raisedOn: filed.raisedOn,
        raisingDepartment: form.raisingDepartment,
        initiator: form.initiator,
        form,
        attachments: form.attachments ?? [],
        signature,
        review: review?.act,
        ...(decision !== undefined && { decision }),
      }}
    />
  );
}
