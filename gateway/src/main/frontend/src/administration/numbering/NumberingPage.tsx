import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, fieldErrors } from '../../shared/ui/Field';
import { Panel } from '../../shared/ui/Panel';
import { Loaded, useFaultText } from '../../shared/ui/Told';
import { useChangeNumbering, useNumbering, type NumberingEntry } from './queries';

const TYPES = ['PROJECT', 'RESOURCE', 'ISSUE', 'PROCESS'];

function Prefixes({ entry }: { entry: NumberingEntry }) {
  const { t } = useTranslation();
  const faultText = useFaultText();
  const { prefixes, earlier, upcoming } = entry.numbering;
  const [typed, setTyped] = useState<Record<string, string>>({});
  const changing = useChangeNumbering();
  const errorOf = fieldErrors(changing.error);
  const wanted = { ...prefixes, ...typed };
  const hint = (type: string) => {
    const before = earlier[type] ?? [];
    const next =
      wanted[type] === prefixes[type]
        ? t('numbering.next', { number: upcoming[type] ?? '' })
        : t('numbering.afterSaving', { prefix: wanted[type] ?? '' });
    return before.length === 0 ? next : `${next} ${t('numbering.earlier', { prefixes: before.join('、') })}`;
  };
  return (
    <>
      <div className="panel-body">
        <p>{t('numbering.means')}</p>
        <div className="pair">
          {TYPES.map((type) => (
            <div key={type}>
              <Field label={t(`type.${type}`)} hint={hint(type)} error={errorOf(`prefixes.${type}`)}>
                {(given) => (
                  <Input
                    {...given}
                    maxLength={8}
                    value={wanted[type] ?? ''}
                    onChange={(event) => setTyped({ ...typed, [type]: event.target.value.toUpperCase() })}
                  />
                )}
              </Field>
            </div>
          ))}
        </div>
        {changing.error && <p role="alert">{faultText(changing.error)}</p>}
        {changing.isSuccess && <p role="status">{t('numbering.saved')}</p>}
      </div>
      <div className="panel-foot">
        <Button
          type="primary"
          disabled={TYPES.every((type) => wanted[type] === prefixes[type])}
          loading={changing.isPending}
          onClick={() => changing.mutate({ prefixes: wanted, etag: entry.etag }, { onSuccess: () => setTyped({}) })}
        >
          {t('save')}
        </Button>
      </div>
    </>
  );
}

/** What the numbers of requests begin with. */
export default function NumberingPage() {
  const { t } = useTranslation();
  const numbering = useNumbering();
  return (
    <Panel title={t('numbering')}>
      <Loaded of={numbering}>{(entry) => <Prefixes entry={entry} />}</Loaded>
    </Panel>
  );
}
