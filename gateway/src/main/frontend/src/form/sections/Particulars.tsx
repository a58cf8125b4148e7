import type { Form } from '../queries';
import { IssueSection } from './IssueSection';
import { ProcessSection } from './ProcessSection';
import { ResourceSection } from './ResourceSection';

/** What the type of the request adds to the form (functional.md, section 7). */
export function Particulars({ form }: { form: Form }) {
  switch (form.type) {
    case 'RESOURCE':
      return <ResourceSection resource={form.resource ?? { unit: '', purpose: '', confidentiality: '' }} />;
    case 'ISSUE':
      return <IssueSection issue={form.issue ?? { parties: [], disputes: [] }} />;
    case 'PROCESS':
      return <ProcessSection process={form.process ?? { document: '', owner: '' }} />;
    default:
      return null;
  }
}
