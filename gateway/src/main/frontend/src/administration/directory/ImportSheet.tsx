import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../shared/ui/Panel';
import type { ImportReport } from './importing';

const SHOWN = 200;

/** What an import did or would do, line by line; what was refused is on top. */
export function ImportSheet({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState('');
  const lines = [...report.lines, ...report.absent].filter(({ result }) => wanted === '' || result === wanted);
  const weight = (result: string) => (result === 'REFUSED' ? 0 : result === 'UNCHANGED' ? 2 : 1);
  const shown = lines.toSorted((a, b) => weight(a.result) - weight(b.result)).slice(0, SHOWN);
  return (
    <Panel title={report.carriedOut ? t('import.done') : t('import.would')}>
      <div className="panel-body">
        <p className="tally" role="status">
          {Object.entries(report.counts).map(([result, count]) => (
            <span key={result} className="number">
              {t(`import.result.${result}`)} {count}
            </span>
          ))}
        </p>
        {report.faults.map(({ field, code, message }) => (
          <p key={`${field} ${code}`} className="field-error">
            {message}
          </p>
        ))}
        <Select
          aria-label={t('import.show')}
          value={wanted}
          options={[
            { value: '', label: t('import.show.all') },
            ...Object.keys(report.counts).map((result) => ({ value: result, label: t(`import.result.${result}`) })),
          ]}
          onChange={setWanted}
        />
      </div>
      <ul className="rows" aria-label={t('import.lines')}>
        {shown.map(({ file, line, entry, result, reasons }) => (
          <li key={`${file} ${line ?? ''} ${entry}`} className="row">
            <span className="row-title">{entry.replace(/^\w+:/, '')}</span>
            <span className={`row-side state tone-${result === 'REFUSED' ? 'stopped' : 'resting'}`}>
              {t(`import.result.${result}`)}
            </span>
            <span className="meta">
              <span className="number">{line === undefined ? t('import.absent.line') : `${file}:${line}`}</span>
            </span>
            {reasons?.map(({ field, code, message }) => (
              <span key={`${field} ${code}`} className="meta field-error">
                {message}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && (
        <p className="panel-foot meta">{t('import.first', { shown: SHOWN, all: lines.length })}</p>
      )}
    </Panel>
  );
}
