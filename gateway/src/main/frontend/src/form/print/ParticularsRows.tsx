import { useTranslation } from 'react-i18next';
import { useNames } from '../../shared/directory/queries';
import { useFormat } from '../../shared/time/useFormat';
import { Row } from '../../shared/paper/Paper';

/** What a type of request adds to its form; the quantity is in units of `unit`. */
export interface Particulars {
  resource?: {
    kind?: string;
    quantity?: number;
    unit?: string;
    from?: string;
    until?: string;
    purpose?: string;
    confidentiality?: string;
  };
  issue?: {
    parties?: readonly { department: string; statement?: string }[];
    disputes?: readonly string[];
  };
  process?: { document?: string; owner?: string; opinionsUntil?: string };
}

function ResourceRows({ resource }: { resource: NonNullable<Particulars['resource']> }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { kind, quantity, unit, from, until } = resource;
  const kindName = kind === undefined ? '' : i18n.exists(`kind.${kind}`) ? t(`kind.${kind}`) : kind;
  return (
    <>
      <Row name={t('form.resource.kind')}>{kindName}</Row>
      <Row name={t('form.resource.quantity')}>{quantity === undefined ? '' : `${quantity} ${unit ?? ''}`}</Row>
      <Row name={t('form.resource.from')}>{from && format.day(from)}</Row>
      <Row name={t('form.resource.until')}>{until && format.day(until)}</Row>
      <Row name={t('form.resource.purpose')}>{resource.purpose}</Row>
      <Row name={t('form.resource.confidentiality')}>{resource.confidentiality}</Row>
    </>
  );
}

function IssueRows({ issue }: { issue: NonNullable<Particulars['issue']> }) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <>
      <Row name={t('form.issue.parties')}>
        {issue.parties
          ?.map(({ department, statement }) => `${names.department(department)}: ${statement ?? ''}`)
          .join('\n')}
      </Row>
      <Row name={t('form.issue.disputes')}>{issue.disputes?.join('\n')}</Row>
    </>
  );
}

function ProcessRows({ process }: { process: NonNullable<Particulars['process']> }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  return (
    <>
      <Row name={t('form.process.document')}>{process.document}</Row>
      <Row name={t('form.process.owner')}>{process.owner && names.department(process.owner)}</Row>
      <Row name={t('form.process.opinionsUntil')}>{process.opinionsUntil && format.day(process.opinionsUntil)}</Row>
    </>
  );
}

/** What the type adds to the form. */
export function ParticularsRows({ form }: { form: Particulars }) {
  if (form.resource) return <ResourceRows resource={form.resource} />;
  if (form.issue) return <IssueRows issue={form.issue} />;
  if (form.process) return <ProcessRows process={form.process} />;
  return null;
}
