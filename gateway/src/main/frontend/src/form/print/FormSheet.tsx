import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDepartments, useNames } from '../../shared/directory/queries';
import { useFormat } from '../../shared/time/useFormat';
import { PRIORITIES } from '../form';
import type { Draft } from '../queries';
import { TYPES } from '../types';
import { ParticularsRows } from './ParticularsRows';

/** Boxes to tick, of which some are. */
function Boxes({ options, chosen }: { options: { key: string; label: string }[]; chosen: readonly string[] }) {
  return (
    <ul className="boxes">
      {options.map(({ key, label }) => (
        <li key={key}>
          <span aria-hidden="true">{chosen.includes(key) ? '■' : '□'}</span> {label}
        </li>
      ))}
    </ul>
  );
}

export function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td colSpan={3}>{children}</td>
    </tr>
  );
}

/** Two facts side by side. */
function Pair({ names, values }: { names: [string, string]; values: [ReactNode, ReactNode] }) {
  return (
    <tr>
      <th scope="row">{names[0]}</th>
      <td>{values[0]}</td>
      <th scope="row">{names[1]}</th>
      <td>{values[1]}</td>
    </tr>
  );
}

function Signed({ by, at }: { by: string | undefined; at: string | undefined }) {
  const format = useFormat();
  return by !== undefined && at !== undefined ? `${by} · ${format.moment(at)}` : '____________';
}

/** The table of form 1 (跨部門溝通需求申請表). */
export function FormSheet({ request }: { request: Draft }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const departments = useDepartments().data ?? [];
  const { form, signature } = request;
  const reviewed = request.rounds.at(-1);
  return (
    <article className="sheet">
      <h2>{t('print.title')}</h2>
      <table>
        <tbody>
          <Pair
            names={[t('print.number'), t('print.raisedOn')]}
            values={[request.number ?? '', request.raisedOn === undefined ? '' : format.day(request.raisedOn)]}
          />
          <Pair
            names={[t('request.raisingDepartment'), t('request.initiator')]}
            values={[names.department(request.raisingDepartment), names.person(request.initiator)]}
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
              chosen={form.departments}
            />
            {form.otherParties && `${t('form.otherParties')}: ${form.otherParties}`}
          </Row>
          <Row name={t('request.asks')}>
            <ol>
              {form.asks.map((ask, index) => (
                <li key={index}>
                  {[
                    names.department(ask.department),
                    ask.what,
                    ask.measure,
                    ask.by === undefined ? '' : t('request.wishedBy', { day: format.day(ask.by) }),
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </li>
              ))}
            </ol>
          </Row>
          <ParticularsRows form={form} />
          <Row name={t('request.wished')}>
            {form.wishedCompletion && format.day(form.wishedCompletion)}
            {form.completionNote && ` (${form.completionNote})`}
          </Row>
          <Row name={t('request.priority')}>
            <Boxes
              options={PRIORITIES.map((priority) => ({ key: priority, label: t(`priority.${priority}`) }))}
              chosen={form.priority ? [form.priority] : []}
            />
          </Row>
          <Row name={t('request.attachments')}>{request.attachments.map(({ name }) => name).join('\n')}</Row>
          <Row name={t('print.signature')}>
            <Signed by={signature && names.person(signature.by.person)} at={signature?.at} />
          </Row>
          <Row name={t('print.review')}>
            <Signed by={reviewed && names.person(reviewed.by.person)} at={reviewed?.at} />
          </Row>
        </tbody>
      </table>
    </article>
  );
}
