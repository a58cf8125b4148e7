import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { ID } from '../example.mjs';
import { FEEDBACK, FIRST, MEETING, NEED, room, said, SIGNED } from '../room.mjs';
import { uploading } from '../uploads.mjs';

const ROOM = `/api/coordination/${ID}`;
const PAGE = `/requests/${ID}/coordination`;
const MESSAGES = [
    said(
        '0190a8c0-7b3c-7d00-a000-000000000003',
        FIRST,
        'zhang',
        '人力先用在培訓，區域計劃可以往後。',
        '2024-05-07T03:20:00Z',
        {
            acts: ['edit-message'],
        },
    ),
    said(FIRST, FIRST, 'xiaoli', '5 月中旬一線人力缺 4 人，區域計劃要排在培訓之後。', '2024-05-07T03:00:00Z', {
        mentions: ['zhang'],
        files: [
            {
                id: '0190a8c0-7b3c-7d00-8000-0000000000e2',
                name: '一線人力盤點.xlsx',
                size: 182_400,
                sha256: 'c'.repeat(64),
                mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
            },
        ],
        edition: 1,
        editedAt: '2024-05-07T03:05:00Z',
    }),
];

export const answers = {
    [ROOM]: room(),
    [`${ROOM}/messages`]: { items: MESSAGES },
    [`${ROOM}/messages/${FIRST}/history`]: [
        { edition: 0, text: '5 月中旬一線人力可能不足。', replacedAt: '2024-05-07T03:05:00Z' },
    ],
};

export const pages = { coordination: PAGE };

const withFile = [];
const sending = uploading(ID);

/** Answers a call with what it sent, kept in `sent`. */
const taking = (sent, json) => (call) => {
    sent.push({ body: call.postDataJSON(), headers: call.headers() });
    return { json };
};

const filed = [];
const signed = [];
const answered = [];
const posted = [];
const edited = [];
const called = [];
const moved = [];
const attended = [];
const minuted = [];
const cancelled = [];

async function choose(page, box, option) {
    await box.click();
    await page.locator('.ant-select-dropdown:visible').getByTitle(option, { exact: true }).click();
}

async function writeFeedback(page, address) {
    await page.goto(address + PAGE);
    await page.getByRole('button', { name: '填寫反饋表' }).click();
    return page.getByRole('dialog', { name: '提交反饋表' });
}

export const acts = {
    'files form 2 with a need and shows what is wrong at its field': {
        changed: {
            [`POST ${ROOM}/feedback`]: (call) => {
                filed.push({ body: call.postDataJSON(), key: call.headers()['idempotency-key'] });
                if (filed.length > 1) return { status: 201, json: FEEDBACK };
                const error = {
                    field: 'needs[0].department',
                    code: 'need.department.unknown',
                    message: '沒有這個部門',
                };
                return { status: 422, json: { status: 422, detail: '輸入有誤。', errors: [error] } };
            },
        },
        async run(page, address) {
            await page.goto(address + PAGE);
            await page.getByRole('button', { name: '填寫反饋表' }).click();
            const dialog = page.getByRole('dialog', { name: '提交反饋表' });
            await dialog.getByLabel('反饋內容').fill('海報 3 張 5 月 15 日完成。');
            await dialog.getByRole('button', { name: '新增一項' }).click();
            await choose(page, dialog.getByLabel('提供部門'), '銷售部');
            await dialog.getByLabel('需要日期').fill('2024-05-15');
            await dialog.getByLabel('需要什麼').fill('區域活動場地清單');
            await dialog.getByRole('button', { name: '提交反饋表' }).click();
            await dialog.getByText('沒有這個部門').first().waitFor();
            assert.equal(await dialog.getByLabel('需要什麼').inputValue(), '區域活動場地清單');
            await dialog.getByRole('button', { name: '提交反饋表' }).click();
            await dialog.waitFor({ state: 'hidden' });
            assert.equal(filed[1].key, filed[0].key, 'one intent, one key');
            assert.equal(filed[1].body.department, 'MKT');
            assert.equal(filed[1].body.needs[0].department, 'SAL');
        },
    },
    'keeps form 2 of two tabs that are closed, until it is filed': {
        changed: { [`POST ${ROOM}/feedback`]: () => ({ status: 201, json: FEEDBACK }) },
        async run(page, address) {
            const context = page.context();
            const words = ['海報 3 張 5 月 15 日完成。', '詳情頁文案 5 版 5 月 14 日完成。'];
            const tabs = [page, await context.newPage()];
            for (const [index, tab] of tabs.entries()) {
                const dialog = await writeFeedback(tab, address);
                await dialog.getByLabel('反饋內容').fill(words[index]);
            }
            await tabs[0].reload();
            await tabs[1].close();
            const dialog = await writeFeedback(page, address);
            await dialog.getByText('已還原您上次未送出的內容。').waitFor();
            const written = await dialog.getByLabel('反饋內容').inputValue();
            const other = words.find((each) => each !== written);
            await dialog.getByText(other).waitFor();
            await dialog.getByRole('button', { name: '改用這份' }).click();
            await dialog.getByText(written).waitFor();
            assert.equal(await dialog.getByLabel('反饋內容').inputValue(), other);
            await dialog.getByRole('button', { name: '提交反饋表' }).click();
            await dialog.waitFor({ state: 'hidden' });
            const again = await writeFeedback(page, address);
            await again.getByText('已還原您上次未送出的內容。').waitFor();
            assert.equal(await again.getByLabel('反饋內容').inputValue(), written);
            assert.equal(await again.getByText(other).count(), 0, 'what was filed is gone');
            await again.getByRole('button', { name: '捨棄並重新填寫' }).click();
            assert.equal(await again.getByLabel('反饋內容').inputValue(), '');
        },
    },
    'keeps minutes and messages over a reload': {
        changed: { [ROOM]: room({ actsOn: [{ act: 'publish-minutes', subject: MEETING.id }] }) },
        async run(page, address) {
            await page.goto(address + PAGE);
            await page.getByRole('textbox', { name: '發起討論' }).fill('海報初稿明天給。');
            await page.getByRole('button', { name: '發布會議紀要' }).click();
            await page.getByRole('dialog').getByLabel('決議').fill('區域推廣計劃改到 5 月 20 日');
            await page.reload();
            await page.waitForFunction(
                () => document.querySelector('.composer textarea')?.value === '海報初稿明天給。',
            );
            await page.getByRole('button', { name: '發布會議紀要' }).click();
            await page.getByText('已還原您上次未送出的內容。').nth(1).waitFor();
            const decided = page.getByRole('dialog').getByLabel('決議');
            assert.equal(await decided.inputValue(), '區域推廣計劃改到 5 月 20 日');
        },
    },
    'signs and acknowledges a form': {
        changed: {
            [`POST ${ROOM}/feedback/${FEEDBACK.id}/signature`]: taking(signed, FEEDBACK),
            [`POST ${ROOM}/feedback/${SIGNED.id}/acknowledgement`]: taking(signed, SIGNED),
        },
        async run(page, address) {
            await page.goto(address + PAGE);
            await page.getByRole('button', { name: '簽字' }).click();
            await page.getByRole('dialog').getByRole('button', { name: '簽字' }).click();
            await page.getByRole('dialog').waitFor({ state: 'hidden' });
            await page.getByRole('button', { name: '確認反饋' }).click();
            await page.getByRole('dialog').getByRole('button', { name: '確認反饋' }).click();
            await page.getByRole('dialog').waitFor({ state: 'hidden' });
            assert.equal(signed.length, 2);
        },
    },
    'answers a dependency; declining wants a reason': {
        changed: { [`POST ${ROOM}/dependencies/${NEED.id}/answer`]: taking(answered, NEED) },
        async run(page, address) {
            await page.goto(address + PAGE);
            await page.getByRole('button', { name: '答覆' }).click();
            const dialog = page.getByRole('dialog', { name: '答覆' });
            await dialog.getByLabel('無法提供').check();
            assert.ok(await dialog.getByRole('button', { name: '答覆' }).isDisabled());
            await dialog.getByLabel('同意提供').check();
            await dialog.getByLabel('承諾日期').fill('2024-05-08');
            await dialog.getByLabel('說明').fill('下午 6 點前給出');
            await dialog.getByRole('button', { name: '答覆' }).click();
            await dialog.waitFor({ state: 'hidden' });
            assert.deepEqual(answered[0].body, { answer: 'AGREED', remark: '下午 6 點前給出', by: '2024-05-08' });
        },
    },
    'posts a message, edits one and shows what it said before': {
        changed: {
            [`POST ${ROOM}/messages`]: taking(posted, MESSAGES[1]),
            [`PUT ${ROOM}/messages/${MESSAGES[0].id}`]: taking(edited, MESSAGES[0]),
        },
        async run(page, address) {
            await page.goto(address + PAGE);
            const box = page.getByRole('textbox', { name: '發起討論' });
            await box.fill('海報初稿明天給。');
            await choose(page, page.getByLabel('提醒誰看').first(), '趙經理');
            await page.keyboard.press('Escape');
            await page.getByRole('button', { name: '發送' }).click();
            await page.waitForFunction(() => !document.querySelector('.composer textarea').value);
            assert.deepEqual(posted[0].body, { text: '海報初稿明天給。', mentions: ['zhao'], files: [] });
            await page.getByRole('button', { name: '編輯', exact: true }).click();
            await page.getByRole('textbox', { name: '編輯' }).fill('人力先用在培訓，區域計劃延到 5 月 20 日。');
            await page.getByRole('button', { name: '儲存' }).click();
            await page.getByRole('textbox', { name: '編輯' }).waitFor({ state: 'hidden' });
            assert.equal(edited[0].body.text, '人力先用在培訓，區域計劃延到 5 月 20 日。');
            await page.getByRole('button', { name: '已編輯（1）' }).click();
            await page.getByText('可能不足').waitFor();
        },
    },
    'posts a message with a file that is uploaded before': {
        changed: { ...sending.answers, [`POST ${ROOM}/messages`]: taking(withFile, MESSAGES[1]) },
        async run(page, address) {
            await page.goto(address + PAGE);
            const composer = page.locator('.composer').last();
            await composer.getByRole('textbox', { name: '發起討論' }).fill('附上海報初稿。');
            await composer
                .locator('input[type=file]')
                .setInputFiles({ name: '海報初稿.txt', mimeType: 'text/plain', buffer: Buffer.from('618') });
            const link = composer.getByRole('link', { name: '海報初稿.txt' });
            await link.waitFor();
            assert.deepEqual(sending.announced(), { filename: '海報初稿.txt', purpose: 'MESSAGE' });
            await composer.getByRole('button', { name: '發送' }).click();
            await link.waitFor({ state: 'detached' });
            assert.deepEqual(withFile[0].body.files, ['0190a8c0-7b3c-7d00-8000-0000000000f1']);
            const posted = page.getByRole('link', { name: '一線人力盤點.xlsx' });
            assert.equal(
                await posted.getAttribute('href'),
                `/api/requests/${ID}/files/0190a8c0-7b3c-7d00-8000-0000000000e2`,
            );
        },
    },
    'calls a meeting in the person’s own time zone and tells who has another one then': {
        changed: {
            [`POST ${ROOM}/meetings`]: taking(called, {
                ...MEETING,
                clashes: [{ person: 'chen', start: '2024-05-16T06:30:00Z', end: '2024-05-16T07:30:00Z' }],
            }),
        },
        async run(page, address) {
            await page.goto(address + PAGE);
            await page.getByRole('button', { name: '預約會議' }).click();
            const dialog = page.getByRole('dialog', { name: '預約會議' });
            await choose(page, dialog.getByLabel('參會人'), '物流對接人');
            await dialog.getByLabel('議題').fill('誰做什麼、何時完成、如何驗收');
            await dialog.getByLabel('開始時間').fill('2024-05-16T14:00');
            await dialog.getByLabel('結束時間').fill('2024-05-16T15:00');
            await dialog.getByLabel('地點或連結').fill('3 樓會議室');
            await dialog.getByRole('button', { name: '預約會議' }).click();
            await page.getByText('有人同時另有會議').waitFor();
            const { body, headers } = called[0];
            assert.equal(body.start, '2024-05-16T06:00:00.000Z');
            assert.equal(body.kind, 'COORDINATION');
            assert.ok(body.attendees.includes('chen') && !body.attendees.includes('zhang'));
            assert.ok(!body.attendees.includes('zhou'), 'Choosing who is invited takes the invitation back');
            assert.ok(headers['idempotency-key']);
        },
    },
    'answers an invitation, moves and cancels a meeting': {
        changed: {
            [`POST ${ROOM}/meetings/${MEETING.id}/attendance`]: taking(attended, MEETING),
            [`PUT ${ROOM}/meetings/${MEETING.id}`]: taking(moved, MEETING),
            [`POST ${ROOM}/meetings/${MEETING.id}/cancellation`]: taking(cancelled, MEETING),
        },
        async run(page, address) {
            await page.goto(address + PAGE);
            await page.getByRole('button', { name: '參加', exact: true }).click();
            await page.waitForFunction(() => !document.querySelector('.ant-btn-loading'));
            assert.deepEqual(attended[0].body, { answer: 'YES' });
            await page.getByRole('button', { name: '更改會議' }).click();
            const dialog = page.getByRole('dialog', { name: '更改會議' });
            assert.equal(await dialog.getByLabel('開始時間').inputValue(), '2024-05-15 14:00');
            await dialog.getByLabel('結束時間').fill('2024-05-15T15:30');
            await page.keyboard.press('Tab');
            await dialog.getByRole('button', { name: '更改會議' }).click();
            await dialog.waitFor({ state: 'hidden' });
            assert.equal(moved[0].headers['if-match'], '"3"');
            await page.getByRole('button', { name: '取消會議' }).click();
            await page.getByRole('dialog').getByRole('button', { name: '取消會議' }).click();
            await page.getByRole('dialog').waitFor({ state: 'hidden' });
            assert.equal(cancelled.length, 1);
            const href = await page.getByRole('link', { name: '加入日曆' }).getAttribute('href');
            assert.equal(href, `${ROOM}/meetings/${MEETING.id}/calendar`);
        },
    },
    'publishes minutes on a phone': {
        settings: { viewport: { width: 360, height: 780 } },
        changed: {
            [ROOM]: room({ actsOn: [{ act: 'publish-minutes', subject: MEETING.id }] }),
            [`POST ${ROOM}/meetings/${MEETING.id}/minutes`]: taking(minuted, MEETING),
        },
        async run(page, address) {
            await page.goto(address + PAGE);
            await page.getByRole('button', { name: '發布會議紀要' }).click();
            const dialog = page.getByRole('dialog', { name: '發布會議紀要' });
            await dialog.getByLabel('決議').fill('區域推廣計劃改到 5 月 20 日\n海報 5 月 15 日定稿');
            await dialog.getByRole('button', { name: '新增行動項' }).click();
            await dialog.getByLabel('做什麼').fill('更新協調方案');
            await choose(page, dialog.getByLabel('負責人'), '小王');
            await dialog.getByLabel('完成日期').fill('2024-05-16');
            await dialog.getByRole('button', { name: '發布會議紀要' }).click();
            await dialog.waitFor({ state: 'hidden' });
            assert.deepEqual(minuted[0].body, {
                decisions: ['區域推廣計劃改到 5 月 20 日', '海報 5 月 15 日定稿'],
                actionItems: [{ what: '更新協調方案', who: 'wang', by: '2024-05-16' }],
            });
        },
    },
    'offers nothing in a closed room': {
        changed: { [ROOM]: room({ state: 'CLOSED', acts: [], actsOn: [] }) },
        async run(page, address) {
            await page.goto(address + PAGE);
            await page.getByText('協調室已關閉').waitFor();
            for (const act of ['填寫反饋表', '發送', '預約會議', '簽字', '答覆'])
                assert.equal(await page.getByRole('button', { name: act }).count(), 0, act);
        },
    },
};
