import { useTranslation } from 'react-i18next';
import { useDepartments, useNames } from '../../shared/directory/queries';
import { Boxes, Pair, Paper, Row, SignatureLine, type Deed } from '../../shared/paper/Paper';
import { useFormat } from '../../shared/time/useFormat';
import { PRIORITIES } from '../form';
import { TYPES } from '../types';
import type { Particulars } from '../useParticulars';
import { ParticularsRows } from './ParticularsRows';

interface Ask {
  department: string;
  what?: string;
  measure?: string;
  by?: string;
}

interface Content extends Particulars {
  type?: string;
  title?: string;
  background?: string;
  goal?: string;
  contact?: string;
  departments?: readonly string[];
  otherParties?: string;
  asks?: readonly Ask[];
  wishedCompletion?: string;
  completionNote?: string;
  priority?: string;
}

/** Form 1 with what the system and others added to it: of a request, or of its dossier. */
export interface PrintedForm {
  number?: string | undefined;
  raisedOn?: string | undefined;
  raisingDepartment?: string | undefined;
  initiator?: string | undefined;
  form: Content;
  attachments: readonly { name: string }[];
  signature?: Deed | undefined;
  review?: Deed | undefined;
  /** What the review came to. */
  decision?: string;
}

/** The table of form 1 (跨部門溝通需求申請表). */
export function FormSheet({ printed }: { printed: PrintedForm }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const departments = useDepartments().data ?? [];
  const { form } = printed;
  const day = (given: string | undefined) => (given === undefined ? '' : format.day(given));
  return (
    <Paper title={t('print.title')}>
      <Pair names={[t('print.number'), t('print.raisedOn')]} values={[printed.number ?? '', day(printed.raisedOn)]} />
      <Pair
        names={[t('request.raisingDepartment'), t('request.initiator')]}
        values={[names.department(printed.raisingDepartment ?? ''), names.person(printed.initiator ?? '')]}
      />
      <Row name={t('form.contact')}>{form.contact}</Row>
      <Row name={t('request.type')}>
        <Boxes
          options={TYPES.map((type) => ({ key: type, label: t(`type.${type}`) }))}
          chosen={form.type ? [form.type] : []}
        />
      </Row>
      <Row name={t('form.title')}>{form.title}</Row>
      <Row name={t('form.section.basics')}>
        {form.background}
        {form.goal && `\n${form.goal}`}
      </Row>
      <Row name={t('request.departments')}>
        <Boxes
          options={departments.map(({ code }) => ({ key: code, label: names.department(code) }))}
          chosen={form.departments ?? []}
        />
        {form.otherParties && `${t('form.otherParties')}: ${form.otherParties}`}
      </Row>
      <Row name={t('request.asks')}>
        <ol>
          {form.asks?.map((ask, index) => (
            <li key={index}>
              {[
                names.department(ask.department),
                ask.what,
                ask.measure,
                ask.by === undefined ? '' : t('request.wishedBy', { day: format.day(ask.by) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </li>
          ))}
        </ol>
      </Row>
      <ParticularsRows form={form} />
      <Row name={t('request.wished')}>
        {day(form.wishedCompletion)}
        {form.completionNote && ` (${form.completionNote})`}
      </Row>
      <Row name={t('request.priority')}>
        <Boxes
          options={PRIORITIES.map((priority) => ({ key: priority, label: t(`priority.${priority}`) }))}
          chosen={form.priority ? [form.priority] : []}
        />
      </Row>
      <Row name={t('request.attachments')}>{printed.attachments.map(({ name }) => name).join('\n')}</Row>
      <Row name={t('print.signature')}>
        <SignatureLine by={printed.signature} />
      </Row>
      <Row name={t('print.review')}>
        <SignatureLine by={printed.review} words={printed.decision} />
      </Row>
    </Paper>
  );
}
