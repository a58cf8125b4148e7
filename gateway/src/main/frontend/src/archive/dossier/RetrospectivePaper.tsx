import { useTranslation } from 'react-i18next';
import { useNames } from '../../shared/directory/queries';
import { Pair, Paper, Row, SignatureLine, type Deed } from '../../shared/paper/Paper';
import { useFormat } from '../../shared/time/useFormat';
import type { Dossier } from '../queries';

type Retrospective = NonNullable<Dossier['retrospective']>;
type Points = Retrospective['highlights'];

/** Form 4 (跨部門協作復盤表), as it was filed. */
export function RetrospectivePaper({ filed }: { filed: Retrospective }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const lead = filed.leadDepartment;
  const others = filed.departments?.filter((code) => code !== lead) ?? [];
  const signed = (role: string): Deed | undefined => filed.signatures?.find((each) => each.role === role);
  const points = (said: Points) => (
    <ol>
      {said?.map((point, index) => (
        <li key={index}>
          {point.text} ({names.department(point.department)})
        </li>
      ))}
    </ol>
  );
  return (
    <Paper title={t('retrospective')}>
      <Pair
        names={[t('print.number'), t('retrospective.date')]}
        values={[filed.number ?? '', filed.date === undefined ? '' : format.day(filed.date)]}
      />
      <Pair
        names={[t('request.lead'), t('paper.participants')]}
        values={[names.department(lead ?? ''), others.map(names.department).join('、')]}
      />
      <Row name={t('summaryPart.goals')}>{filed.goals}</Row>
      <Row name={t('summaryPart.goalAttainment')}>{filed.goalAttainment}</Row>
      <Row name={t('point.highlights')}>{points(filed.highlights)}</Row>
      <Row name={t('point.problems')}>{points(filed.problems)}</Row>
      <Row name={t('point.suggestions')}>{points(filed.suggestions)}</Row>
      {filed.missing !== undefined && filed.missing.length > 0 && (
        <Row name={t('retrospective.missing')}>
          {filed.missing.map(names.department).join('、')}
          {filed.missingReason && ` (${filed.missingReason})`}
        </Row>
      )}
      <Row name={t('retrospective.signature')}>
        <SignatureLine by={signed('LEAD_HEAD')} />
      </Row>
      <Row name={t('retrospective.filing')}>
        <SignatureLine by={signed('ADMINISTRATOR')} />
      </Row>
    </Paper>
  );
}
