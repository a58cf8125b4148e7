import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../directory/queries';
import { useFormat } from '../time/useFormat';
import './paper.css';

/** A form on paper, as the source document lays out its templates. */
export function Paper({ title, children }: { title: string; children: ReactNode }) {
  return (
    <article className="paper">
      <h2>{title}</h2>
      <table>
        <tbody>{children}</tbody>
      </table>
    </article>
  );
}

/** One fact over the whole width. */
export function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td colSpan={3}>{children}</td>
    </tr>
  );
}

/** Two facts side by side. */
export function Pair({ names, values }: { names: [string, string]; values: [ReactNode, ReactNode] }) {
  return (
    <tr>
      <th scope="row">{names[0]}</th>
      <td>{values[0]}</td>
      <th scope="row">{names[1]}</th>
      <td>{values[1]}</td>
    </tr>
  );
}

/** Boxes to tick, of which some are. */
export function Boxes({ options, chosen }: { options: { key: string; label: string }[]; chosen: readonly string[] }) {
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

/** Who did something and when. */
export interface Deed {
  person?: string;
  onBehalfOf?: string;
  at: string;
}

/** The line on which somebody signs; empty until then. */
export function SignatureLine({ by, words }: { by: Deed | undefined; words?: string | undefined }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  if (by?.person === undefined) return '____________';
  const standing = by.onBehalfOf === undefined ? '' : t('duties.for', { name: names.person(by.onBehalfOf) });
  return [names.person(by.person), standing, format.moment(by.at), words].filter(Boolean).join(' · ');
}
