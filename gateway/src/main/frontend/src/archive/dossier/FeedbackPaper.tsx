import { useTranslation } from 'react-i18next';
import { useNames } from '../../shared/directory/queries';
import { Pair, Paper, Row, SignatureLine } from '../../shared/paper/Paper';
import { useFormat } from '../../shared/time/useFormat';
import type { Dossier } from '../queries';

type Feedback = Dossier['feedbackForms'][number];

/** Form 2 (部門協調反饋表). */
export function FeedbackPaper({ filed }: { filed: Feedback }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const day = (given: string | undefined) => (given === undefined ? '' : format.day(given));
  return (
    <Paper title={t('feedback')}>
      <Pair
        names={[t('print.number'), t('feedback.department')]}
        values={[filed.number ?? '', names.department(filed.department ?? '')]}
      />
      <Pair
        names={[t('feedback.person'), t('paper.feedbackDate')]}
        values={[names.person(filed.person ?? ''), day(filed.date)]}
      />
      <Row name={t('feedback.points')}>{filed.points}</Row>
      <Row name={t('feedback.suggestedCompletion')}>{day(filed.suggestedCompletion)}</Row>
      <Row name={t('feedback.needs')}>
        {filed.needs.map((need, index) => (
          <div key={index}>
            {[
              names.department(need.department ?? ''),
              need.what,
              need.by === undefined ? '' : t('by', { day: format.day(need.by) }),
              need.contact === undefined ? '' : t('feedback.contact', { name: need.contact }),
              need.extension === undefined ? '' : t('feedback.extension', { number: need.extension }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
        ))}
      </Row>
      <Row name={t('feedback.remarks')}>{filed.remarks}</Row>
      <Row name={t('feedback.signed')}>
        <SignatureLine by={filed.signature} />
      </Row>
      <Row name={t('feedback.acknowledged')}>
        <SignatureLine by={filed.acknowledgement} />
      </Row>
    </Paper>
  );
}
