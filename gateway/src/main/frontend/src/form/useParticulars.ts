import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';

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

/** A field by its name with what it says, line by line; empty where nothing was said. */
export interface Particular {
  name: string;
  text: string;
}

/** Says what the type adds to a form, in the order of the form. */
export function useParticulars(): (form: Particulars) => Particular[] {
  const { t, i18n } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const day = (given: string | undefined) => (given === undefined ? '' : format.day(given));
  const kindOf = (kind: string) => (i18n.exists(`kind.${kind}`) ? t(`kind.${kind}`) : kind);

  const ofResource = ({ kind, quantity, unit, ...others }: NonNullable<Particulars['resource']>) => [
    { name: t('form.resource.kind'), text: kind === undefined ? '' : kindOf(kind) },
    { name: t('form.resource.quantity'), text: quantity === undefined ? '' : `${quantity} ${unit ?? ''}` },
    { name: t('form.resource.from'), text: day(others.from) },
    { name: t('form.resource.until'), text: day(others.until) },
    { name: t('form.resource.purpose'), text: others.purpose ?? '' },
    { name: t('form.resource.confidentiality'), text: others.confidentiality ?? '' },
  ];
  const ofIssue = ({ parties = [], disputes = [] }: NonNullable<Particulars['issue']>) => [
    {
      name: t('form.issue.parties'),
      text: parties
        .map(({ department, statement }) => `${names.department(department)}: ${statement ?? ''}`)
        .join('\n'),
    },
    { name: t('form.issue.disputes'), text: disputes.join('\n') },
  ];
  const ofProcess = ({ document, owner, opinionsUntil }: NonNullable<Particulars['process']>) => [
    { name: t('form.process.document'), text: document ?? '' },
    { name: t('form.process.owner'), text: owner === undefined ? '' : names.department(owner) },
    { name: t('form.process.opinionsUntil'), text: day(opinionsUntil) },
  ];

  return ({ resource, issue, process }) => [
    ...(resource ? ofResource(resource) : []),
    ...(issue ? ofIssue(issue) : []),
    ...(process ? ofProcess(process) : []),
  ];
}
