import { DownloadOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { PersonSelect } from '../../shared/directory/PersonSelect';
import { useActName } from '../../requests/history/useActName';
import { useMe, useNames } from '../../shared/directory/queries';
import { useFormat } from '../../shared/time/useFormat';
import { startOfDay } from '../../shared/time/zoned';
import { DateField } from '../../shared/ui/DateField';
import { Field } from '../../shared/ui/Field';
import { Panel } from '../../shared/ui/Panel';
import { Empty, Loaded, useFaultText } from '../../shared/ui/Told';
import { useTrail, useTrailFile, type TrailEntry, type TrailSearch } from './queries';
import { factOf, subjectOf, type Speech } from './words';

function Row({ entry }: { entry: TrailEntry }) {
  const { t, i18n } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const exists = (key: string) => i18n.exists(key);
  const speech: Speech = { t, exists, ...names, moment: format.moment };
  const state = (name: string) => (exists(`state.${name}`) ? t(`state.${name}`) : t('audit.act.other'));
  const act = useActName();
  const who = entry.onBehalfOf
    ? t('audit.for', { name: names.person(entry.person), other: names.person(entry.onBehalfOf) })
    : names.person(entry.person);
  const facts = Object.entries(entry.details)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => factOf(name, value, speech));
  return (
    <li className="row">
      <span className="row-title">{act(entry.act)}</span>
      <time className="row-side" dateTime={entry.at}>
        {format.moment(entry.at)}
      </time>
      <span className="meta">
        <span>{who}</span>
        {entry.requestId === undefined ? (
          <span>{subjectOf(entry.subject, speech)}</span>
        ) : (
          <Link to={`/requests/${entry.requestId}`}>{entry.number ?? t('request.untitled')}</Link>
        )}
        {entry.toState !== undefined && (
          <span>
            {entry.fromState === undefined ? '' : `${state(entry.fromState)} → `}
            {state(entry.toState)}
          </span>
        )}
      </span>
      {facts.length > 0 && (
        <span className="meta audit-facts">
          {facts.map(({ name, value }) => (
            <span key={`${name} ${value}`}>
              {name}: {value}
            </span>
          ))}
        </span>
      )}
    </li>
  );
}

function Found({ search }: { search: TrailSearch }) {
  const { t } = useTranslation();
  const trail = useTrail(search);
  return (
    <>
      <Loaded of={trail}>
        {({ pages }) => {
          const entries = pages.flatMap(({ items }) => items);
          if (entries.length === 0) return <Empty title={t('audit.none')} advice={t('audit.none.advice')} />;
          return (
            <ul className="rows">
              {entries.map((entry) => (
                <Row key={entry.id} entry={entry} />
              ))}
            </ul>
          );
        }}
      </Loaded>
      {trail.hasNextPage && (
        <div className="panel-foot">
          <Button loading={trail.isFetchingNextPage} onClick={() => void trail.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Who changed what, and when: looked for by person, subject and day. */
export default function AuditPage() {
  const { t } = useTranslation();
  const zone = useMe().data?.zone ?? 'UTC';
  const faultText = useFaultText();
  const file = useTrailFile();
  const [person, setPerson] = useState('');
  const [subject, setSubject] = useState('');
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const search: TrailSearch = {
    ...(person !== '' && { person }),
    ...(subject !== '' && { subject }),
    ...(first !== '' && { from: startOfDay(first, zone) }),
    ...(last !== '' && { to: startOfDay(last, zone, 1) }),
  };
  const day = (label: string, value: string, onChange: (value: string) => void) => (
    <Field label={label}>{(given) => <DateField {...given} value={value} onChange={onChange} />}</Field>
  );
  return (
    <Panel
      title={t('audit')}
      extra={
        <Button icon={<DownloadOutlined />} loading={file.isPending} onClick={() => file.mutate(search)}>
          {t('export')}
        </Button>
      }
    >
      <div className="pair panel-body" role="search" aria-label={t('audit.search')}>
        <Field label={t('audit.person')}>
          {(given) => <PersonSelect {...given} clearable value={person} onChange={setPerson} />}
        </Field>
        <Field label={t('audit.subject')} hint={t('audit.subject.hint')}>
          {(given) => (
            <Input.Search {...given} allowClear maxLength={128} onSearch={(text) => setSubject(text.trim())} />
          )}
        </Field>
        {day(t('audit.first'), first, setFirst)}
        {day(t('audit.last'), last, setLast)}
      </div>
      {file.error && (
        <p className="panel-body" role="alert">
          {faultText(file.error)}
        </p>
      )}
      <Found search={search} />
    </Panel>
  );
}
