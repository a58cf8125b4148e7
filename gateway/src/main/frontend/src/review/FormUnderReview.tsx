import { useTranslation } from 'react-i18next';
import type { RequestAnswer } from '../requests/queries';
import { Panel } from '../shared/ui/Panel';
import { fieldsOf } from './fields';
import { FormField } from './FormField';
import type { Review } from './queries';

/** Why fields have to be mended, by field. */
export type Reasons = Readonly<Record<string, string>>;

interface Props {
  request: RequestAnswer;
  review: Review;
  reasons: Reasons;
  onReasons: (reasons: Reasons) => void;
}

const without = (reasons: Reasons, gone: string): Reasons =>
  Object.fromEntries(Object.entries(reasons).filter(([field]) => field !== gone));

/** Form 1 with what was found in each field, and what is wrong with it in the eyes of the administrator. */
export function FormUnderReview({ request, review, reasons, onReasons }: Props) {
  const { t } = useTranslation();
  const found = review.checks.flatMap(({ findings }) => findings);
  const fields = fieldsOf(request.form, new Set(found.map(({ finding }) => finding.field)));
  const returnable = request.acts.includes('return');
  const write = (field: string) => (reason: string) =>
    onReasons(reason === '' ? without(reasons, field) : { ...reasons, [field]: reason });
  return (
    <Panel title={t('request.form')}>
      <dl className="panel-body reviewed-form">
        {fields.map((shown) => (
          <FormField
            key={shown.field}
            shown={shown}
            findings={found.filter(({ finding }) => finding.field === shown.field)}
            reason={reasons[shown.field]}
            onReason={returnable ? write(shown.field) : undefined}
          />
        ))}
        {request.attachments.length > 0 && (
          <div className="reviewed">
            <dt>{t('request.attachments')}</dt>
            {request.attachments.map(({ name, sha256 }) => (
              <dd key={sha256}>
                <a href={`/api/requests/${request.id}/attachments/${sha256}`} download={name}>
                  {name}
                </a>
              </dd>
            ))}
          </div>
        )}
      </dl>
    </Panel>
  );
}
