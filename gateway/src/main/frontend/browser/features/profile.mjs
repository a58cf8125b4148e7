import assert from 'node:assert/strict';
import { NOW } from '../example.mjs';
import { answers as shell } from './shell.mjs';

export const pages = { profile: '/profile' };

const sent = [];

export const acts = {
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
