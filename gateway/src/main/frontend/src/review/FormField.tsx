import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kindOf } from '../form/fieldKind';
import { useFieldName } from '../form/fieldName';
import { useFieldWords } from '../form/useFieldWords';
import { segmentsOf } from '../shared/wording/segments';
import type { FormField as Shown } from './fields';
import type { Review } from './queries';
import { ReasonArea } from './ReasonArea';

type Judged = Review['checks'][number]['findings'][number];

interface Props {
  shown: Shown;
  findings: readonly Judged[];
  /** Why the field has to be mended, as the administrator wrote it. */
  reason: string | undefined;
  /** Absent where the request can't be returned. */
  onReason: ((reason: string) => void) | undefined;
}

/** A field of the form with what was found in it, and room for a reason to return it. */
export function FormField({ shown, findings, reason, onReason }: Props) {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  const words = useFieldWords();
  const [asked, setAsked] = useState(false);
  const name = nameOf(shown.field);
  const underlined = kindOf(shown.field) === 'text' && shown.value !== '';
  return (
    <div className="reviewed">
      <dt>
        {name}
        {onReason && !asked && reason === undefined && (
          <Button
            type="text"
            size="small"
            aria-label={t('review.reason.add.of', { field: name })}
            onClick={() => setAsked(true)}
          >
            {t('review.reason.add')}
          </Button>
        )}
      </dt>
      <dd>
        {underlined
          ? segmentsOf(
              shown.value,
              findings.map(({ finding }) => finding),
            ).map(({ start, text, severity }) =>
              severity ? (
                <mark key={start} className={severity.toLowerCase()}>
                  {text}
                </mark>
              ) : (
                text
              ),
            )
          : words(shown.field, shown.value)}
        {findings.length > 0 && (
          <ul className="found">
            {findings.map(({ finding, acknowledged }) => (
              <li key={`${finding.rule} ${finding.range?.start ?? ''}`} className={finding.severity.toLowerCase()}>
                {finding.message} {acknowledged && t('review.seen')}
              </li>
            ))}
          </ul>
        )}
        {onReason && (asked || reason !== undefined) && (
          <ReasonArea
            label={t('review.reason.of', { field: name })}
            value={reason ?? ''}
            begin={asked}
            onChange={onReason}
            onLeave={() => setAsked(false)}
          />
        )}
      </dd>
    </div>
  );
}
