import assert from 'node:assert/strict';
import { NOW } from '../example.mjs';
import { answers as shell } from './shell.mjs';

export const pages = { profile: '/profile' };

const sent = [];

const substitutes = [];

export const acts = {
    'names a substitute who was looked for': {
        changed: {
            'POST /api/me/substitutions': (call) => {
                substitutes.push({ body: call.postDataJSON(), key: call.headers()['idempotency-key'] });
                return { status: 201, json: substitutes.at(-1).body };
            },
        },
        async run(page, address, looks) {
            await page.goto(`${address}/profile`);
            await page.getByRole('button', { name: '指定代理人' }).click();
            const dialog = page.getByRole('dialog', { name: '指定代理人' });
            await dialog.getByLabel('代理人', { exact: true }).click();
            await page.keyboard.type('小李');
            await page.getByTitle('小李').last().click();
            await dialog.getByLabel('第一天').fill('2024-06-03');
            await dialog.getByLabel('最後一天').fill('2024-06-04');
            await page.keyboard.press('Tab');
            await looks('profile-substitute');
            await dialog.getByRole('button', { name: '指定代理人' }).click();
            await dialog.waitFor({ state: 'hidden' });
            const [{ body, key }] = substitutes;
            assert.deepEqual(body, {
                substitute: 'xiaoli',
                from: '2024-06-02T16:00:00.000Z',
                until: '2024-06-04T16:00:00.000Z',
            });
            assert.ok(key);
        },
    },
    'changes the own time zone and language': {
        changed: {
            'PATCH /api/me': (call) => {
                sent.push(call.postDataJSON());
                return { json: { ...shell['/api/me'], ...call.postDataJSON() }, headers: { Date: NOW } };
            },
        },
        async run(page, address) {
            await page.goto(`${address}/profile`);
            await page.getByRole('combobox', { name: '時區' }).fill('Europe/Berlin');
            await page.keyboard.press('Enter');
            await page.getByTitle('Europe/Berlin').first().waitFor();
            await page.getByRole('radio', { name: 'English' }).click();
            await page.getByRole('heading', { name: 'Substitutes' }).waitFor();
            assert.deepEqual(sent, [{ zone: 'Europe/Berlin' }, { locale: 'en' }]);
        },
    },
};
