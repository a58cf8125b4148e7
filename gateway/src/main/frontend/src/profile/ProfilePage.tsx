import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe, useNames } from '../shared/directory/queries';
import { LANGUAGES, speak, type Language } from '../shared/i18n';
import { Panel } from '../shared/ui/Panel';
import { Loaded } from '../shared/ui/Told';
import { usePageTitle } from '../shared/ui/usePageTitle';
import { Substitutes } from './Substitutes';

/** What is the person's own: language, zone, substitutes. */
export default function ProfilePage() {
  const { t, i18n } = useTranslation();
  const names = useNames();
  const me = useMe();
  usePageTitle(t('profile'));
  return (
    <>
      <div className="page-head">
        <h1>{t('profile')}</h1>
      </div>
      <Loaded of={me}>
        {(person) => (
          <div className="columns">
            <Substitutes me={person} />
            <Panel title={person.name}>
              <dl className="facts panel-body">
                <div className="wide">
                  <dt>{t('profile.department')}</dt>
                  <dd>{names.department(person.department)}</dd>
                </div>
                <div className="wide">
                  <dt>{t('profile.zone')}</dt>
                  <dd>
                    {person.zone}
                    <span className="meta">{t('profile.zone.advice')}</span>
                  </dd>
                </div>
                <div className="wide">
                  <dt>{t('language')}</dt>
                  <dd>
                    <Radio.Group
                      aria-label={t('language')}
                      value={i18n.language}
                      options={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
                      onChange={(event) => void speak(event.target.value as Language, true)}
                    />
                  </dd>
                </div>
                {person.standsFor.length > 0 && (
                  <div className="wide">
                    <dt>{t('profile.standsFor')}</dt>
                    <dd>{person.standsFor.map(names.person).join('、')}</dd>
                  </div>
                )}
              </dl>
            </Panel>
          </div>
        )}
      </Loaded>
    </>
  );
}
