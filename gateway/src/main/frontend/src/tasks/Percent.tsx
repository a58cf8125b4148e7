import { useTranslation } from 'react-i18next';
import { Field } from '../shared/ui/Field';

interface Props {
  value: number;
  error: string | undefined;
  onChange: (value: number) => void;
}

/** How far the work is, in steps of five per cent: for a thumb and for the arrow keys. */
export function Percent({ value, error, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Field label={t('task.percent')} error={error}>
      {({ id, 'aria-describedby': about }) => (
        <div className="percent">
          <input
            id={id}
            aria-describedby={about}
            type="range"
            min={0}
            max={100}
            step={5}
            value={value}
            onChange={(event) => onChange(event.target.valueAsNumber)}
          />
          <output className="number" htmlFor={id}>
            {value}%
          </output>
        </div>
      )}
    </Field>
  );
}
