import { PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../shared/ui/Field';
import type { Contingency } from './queries';
import { remarkAt, type Remark } from './useRemarks';

const EMPTY: Contingency = { trigger: '', daysOfNotice: 3, measure: '' };
const PARTS = ['trigger', 'measure'] as const;

interface Props {
  contingencies: Contingency[];
  remarks: Remark[];
  onChange: (contingencies: Contingency[]) => void;
}

/** What is done when a risk comes true (風險預案). */
export function ContingencyFields({ contingencies, remarks, onChange }: Props) {
  const { t } = useTranslation();
  const set = (index: number, change: Partial<Contingency>) =>
    onChange(contingencies.map((each, at) => (at === index ? { ...each, ...change } : each)));
  const about = (field: string) => {
    const remark = remarkAt(remarks, { field });
    return remark && (remark.blocking ? { error: remark.text } : { hint: remark.text });
  };
  const missing = remarkAt(remarks, { field: 'contingencies' });
  return (
    <fieldset className="group">
      <legend>{t('contingencies')}</legend>
      {missing && <p className="field-error">{missing.text}</p>}
      {contingencies.map((contingency, index) => (
        <fieldset key={index} className="group-item">
          <legend>{t('contingency', { number: index + 1 })}</legend>
          <div className="contingency">
            {PARTS.map((part) => (
              <Field key={part} label={t(`contingency.${part}`)} {...about(`contingencies[${index}].${part}`)}>
                {(given) => (
                  <Input
                    {...given}
                    maxLength={1000}
                    value={contingency[part]}
                    onChange={(event) => set(index, { [part]: event.target.value })}
                  />
                )}
              </Field>
            ))}
            <Field label={t('contingency.daysOfNotice')} {...about(`contingencies[${index}].daysOfNotice`)}>
              {(given) => (
                <Input
                  {...given}
                  type="number"
                  min={0}
                  max={365}
                  value={contingency.daysOfNotice}
                  onChange={(event) => set(index, { daysOfNotice: Number(event.target.value) })}
                />
              )}
            </Field>
          </div>
          <Button onClick={() => onChange(contingencies.filter((_, at) => at !== index))}>{t('remove')}</Button>
        </fieldset>
      ))}
      <Button icon={<PlusOutlined />} onClick={() => onChange([...contingencies, EMPTY])}>
        {t('contingency.add')}
      </Button>
    </fieldset>
  );
}
