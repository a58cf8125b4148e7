import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { Field } from '../../shared/ui/Field';
import { Panel } from '../../shared/ui/Panel';
import { useFaultText } from '../../shared/ui/Told';
import { ImportedFile, Rehearsal, runningOf } from '../Rehearsal';
import { ImportSheet } from './ImportSheet';
import { useImportDirectory, type ImportChoices } from './importing';

const FILES = ['departments', 'people'] as const;
const ABSENT = ['REPORT', 'DEACTIVATE', 'REMOVE'] as const;
const FAULTS = ['REFUSE_ALL', 'LEAVE_OUT'] as const;

/** The directory from CSV files: first what would change, then the change. */
export default function ImportPage() {
  const { t } = useTranslation();
  const faultText = useFaultText();
  const importing = useImportDirectory();
  const [files, setFiles] = useState<Record<string, File>>({});
  const [choices, setChoices] = useState<ImportChoices>({ absent: 'REPORT', faults: 'REFUSE_ALL' });
  // What was rehearsed is what may be run: any change asks for another rehearsal.
  const [rehearsed, setRehearsed] = useState(false);
  const choose = (change: Partial<ImportChoices>) => {
    setChoices({ ...choices, ...change });
    setRehearsed(false);
  };
  const take = (part: string, file: File | undefined) => {
    const others = Object.entries(files).filter(([name]) => name !== part);
    setFiles(Object.fromEntries(file ? [...others, [part, file]] : others));
    setRehearsed(false);
  };
  const run = (dryRun: boolean) =>
    importing.mutate({ files, query: { ...choices, dryRun } }, { onSuccess: () => setRehearsed(dryRun) });
  const report = importing.data;
  const running = runningOf(importing.isPending, importing.variables?.query.dryRun);
  return (
    <>
      <Link className="back" to="/administration/directory">
        {t('directory.back')}
      </Link>
      <div className="stack">
        <Panel title={t('directory.import')}>
          <div className="panel-body">
            <p>{t('import.means')}</p>
            <div className="pair">
              {FILES.map((part) => (
                <ImportedFile
                  key={part}
                  label={t(`import.file.${part}`)}
                  hint={t(`import.columns.${part}`)}
                  accept=".csv,text/csv"
                  onTake={(file) => take(part, file)}
                />
              ))}
              <Field label={t('import.absent')} hint={t('import.absent.hint')}>
                {(given) => (
                  <Select
                    {...given}
                    value={choices.absent}
                    options={ABSENT.map((value) => ({ value, label: t(`import.absent.${value}`) }))}
                    onChange={(absent) => choose({ absent })}
                  />
                )}
              </Field>
              <Field label={t('import.faults')}>
                {(given) => (
                  <Select
                    {...given}
                    value={choices.faults}
                    options={FAULTS.map((value) => ({ value, label: t(`import.faults.${value}`) }))}
                    onChange={(faults) => choose({ faults })}
                  />
                )}
              </Field>
            </div>
          </div>
          <Rehearsal rehearsed={rehearsed} ready={Object.keys(files).length > 0} running={running} onRun={run} />
          {importing.error && (
            <p className="panel-body" role="alert">
              {faultText(importing.error)}
            </p>
          )}
        </Panel>
        {report && <ImportSheet report={report} />}
      </div>
    </>
  );
}
