/** 6 to 8 May: feedback, a dependency, the first meeting, a plan that sales wants changed, the second coordination, agreement. */
import assert from 'node:assert/strict';
import { choose, chooseAll, inDialog } from './hands.mjs';
import { CONTINGENCY, REGIONS, TASKS } from './papers.mjs';

export class Coordinating {
    constructor(stage, requestId) {
        this.stage = stage;
        this.room = `/requests/${requestId}/coordination`;
        this.plan = `/requests/${requestId}/plan`;
    }

    async play() {
        const { stage } = this;
        stage.tell('張總監 calls the first meeting, more than a day ahead');
        await this.callMeeting('zhang', '協調會議', '2024-05-07T14:00', '2024-05-07T15:00');
        await stage.moveTo('2024-05-07T09:00');
        await this.feedback();
        await stage.moveTo('2024-05-07T15:05');
        await this.publishMinutes('zhang', '三個部門確認各自工作與日期');
        await this.firstRound();
        await stage.moveTo('2024-05-08T09:00');
        await this.secondRound();
    }

    async callMeeting(person, kind, start, end, urgentReason = '') {
        const page = await this.stage.open(person, this.room);
        await inDialog(page, page.getByRole('button', { name: '預約會議' }), async (dialog) => {
            await dialog.locator('.ant-select').getByTitle(kind).waitFor();
            await dialog.getByLabel('議題').fill('誰做什麼、何時完成、如何驗收');
            await dialog.getByLabel('開始時間').fill(start);
            await dialog.getByLabel('結束時間').fill(end);
            await dialog.getByLabel('地點或連結').fill('3 樓會議室');
            if (urgentReason) await dialog.getByLabel('緊急原因').fill(urgentReason);
        });
        await page.getByRole('heading', { name: kind }).waitFor();
    }

    async publishMinutes(person, decision) {
        const page = await this.stage.open(person, this.room);
        await inDialog(page, page.getByRole('button', { name: '發布會議紀要' }), async (dialog) => {
            await dialog.getByLabel('決議').fill(decision);
            await dialog.getByRole('button', { name: '新增行動項' }).click();
            await dialog.getByLabel('做什麼').fill('更新協調方案');
            await choose(page, dialog.getByLabel('負責人'), '小王');
            await dialog.getByLabel('完成日期').fill('2024-05-08');
        });
        await page.getByText(decision).waitFor();
    }

    async feedback() {
        const { stage } = this;
        stage.tell('趙經理 files form 2 for product and needs data of sales; 陳總監 signs, 小王 acknowledges');
        await this.file('zhao', {
            points: '同意提供 3 款產品的功能說明與用戶畫像，5 月 8 日完成初稿，5 月 10 日定稿。',
            suggested: '2024-05-10',
            remarks: '數據若晚到，功能說明可能順延 1 至 2 天。',
            need: {
                department: '銷售部',
                what: '近 3 個月的客戶購買數據',
                by: '2024-05-07',
                contact: '小李',
                extension: '6666',
            },
        });
        await this.press('chen', '簽字');
        await this.press('wang', '確認反饋');
        stage.tell('小李 answers the dependency on sales');
        const sales = await stage.open('xiaoli', this.room);
        await sales.getByRole('button', { name: '參加', exact: true }).click();
        await sales.getByText(/^1 \/ \d+ 人確認參加$/).waitFor();
        await inDialog(sales, sales.getByRole('button', { name: '答覆' }), async (dialog) => {
            await dialog.getByLabel('承諾日期').fill('2024-05-07');
            await dialog.getByLabel('說明').fill('下午 6 點前給出');
        });
        await sales.getByText('下午 6 點前給出').waitFor();
        stage.tell('Logistics files form 2 and sales speaks of a shortage of people');
        await this.file('logistics-liaison', {
            points: '5 月 24 日確認 3 款產品的庫存容量與配送時效，應急方案同日交付。',
            suggested: '2024-05-24',
            remarks: '應急配送方案在活動前 10 天就緒。',
        });
        await this.press('logistics-director', '簽字');
        await this.press('zhang', '確認反饋');
        await this.say('xiaoli', '5 月中旬一線人力缺 4 人，區域計劃要排在培訓之後。', '張總監');
        await stage.show(await stage.open('zhang', this.room), 'room');
    }

    async file(person, { points, suggested, remarks, need }) {
        const page = await this.stage.open(person, this.room);
        await inDialog(page, page.getByRole('button', { name: '填寫反饋表' }), async (dialog) => {
            await dialog.getByLabel('反饋內容').fill(points);
            await dialog.getByLabel('建議完成時間').fill(suggested);
            await dialog.getByLabel('備註').fill(remarks);
            if (!need) return;
            await dialog.getByRole('button', { name: '新增一項' }).click();
            await choose(page, dialog.getByLabel('提供部門'), need.department);
            await dialog.getByLabel('需要日期').fill(need.by);
            await dialog.getByLabel('需要什麼').fill(need.what);
            await dialog.getByLabel('聯繫人').fill(need.contact);
            await dialog.getByLabel('內部號').fill(need.extension);
        });
        await page.getByText(points).waitFor();
    }

    async press(person, act) {
        const page = await this.stage.open(person, this.room);
        const button = page.getByRole('button', { name: act, exact: true });
        await inDialog(page, button);
        await button.waitFor({ state: 'hidden' });
    }

    async say(person, text, mentioned) {
        const page = await this.stage.open(person, this.room);
        await page.getByRole('textbox', { name: '發起討論' }).fill(text);
        await choose(page, page.getByLabel('提醒誰看').first(), mentioned);
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: '發送' }).click();
        await page.getByText(`已提醒：${mentioned}`).waitFor();
    }

    async firstRound() {
        const { stage } = this;
        stage.tell('小王 writes the plan, 張總監 sends it round');
        await this.write();
        await this.submit();
        await this.agree('chen', (page) => stage.show(page, 'approval'));
        await this.agree('logistics-director');
        stage.tell('Sales wants the regional plan later: the second coordination opens');
        await this.wantChange('sales-director', '區域推廣計劃要到 5 月 20 日，人力先用在培訓');
        await stage.settle();
    }

    async write() {
        const page = await this.stage.open('wang', this.plan);
        for (const [index, { title, department, owner, start, finish, standard }] of TASKS.entries()) {
            await page.getByRole('button', { name: '新增任務' }).click();
            const cell = (column) => page.getByLabel(`${column}，第 ${index + 1} 項任務`, { exact: true });
            await cell('任務').fill(title);
            await choose(page, cell('責任部門'), department);
            await choose(page, cell('責任人'), owner);
            await cell('計劃開始').fill(start);
            await cell('計劃完成').fill(finish);
            await cell('交付標準').fill(standard.join('\n'));
        }
        for (const [index, { dependsOn }] of TASKS.entries()) {
            await chooseAll(page, page.getByLabel(`前置任務，第 ${index + 1} 項任務`, { exact: true }), dependsOn);
        }
        await page.getByRole('button', { name: '新增預案' }).click();
        await page.getByLabel('發生什麼情況').fill(CONTINGENCY.trigger);
        await page.getByLabel('採取什麼措施').fill(CONTINGENCY.measure);
        await page.getByLabel('提前幾天通知').fill(CONTINGENCY.daysOfNotice);
        await this.save(page);
        await this.stage.picture(page, 'plan-written');
        assert.equal(await page.getByText('提交前還有').count(), 0, 'Nothing stands against the plan');
    }

    async save(page) {
        const save = page.getByRole('button', { name: '儲存草稿' });
        await save.click();
        await page.getByText(/ 儲存$/).waitFor();
        await page.locator('.ant-btn-loading').waitFor({ state: 'detached' });
    }

    async submit() {
        const page = await this.stage.open('zhang', this.plan);
        await inDialog(page, page.getByRole('button', { name: '提交審批' }), async (dialog) => {
            for (const box of await dialog.getByRole('checkbox').all()) await box.check();
        });
        await page.getByText('待審批').first().waitFor();
    }

    /** On a phone, as heads do. */
    async agree(person, before = async () => {}) {
        const page = await this.stage.open(person, this.plan);
        await page.setViewportSize({ width: 360, height: 780 });
        await inDialog(page, page.getByRole('button', { name: '同意', exact: true }), () => before(page));
        await page.getByRole('region', { name: '方案審批', exact: true }).waitFor({ state: 'hidden' });
        await page.setViewportSize({ width: 1280, height: 900 });
    }

    async wantChange(person, reason) {
        const page = await this.stage.open(person, this.plan);
        await inDialog(page, page.getByRole('button', { name: '需修改' }), async (dialog) => {
            await dialog.getByLabel('理由').fill(reason);
            await dialog.getByRole('button', { name: '逐項說明' }).click();
            await dialog.getByLabel('任務', { exact: true }).click();
            await page.locator('.ant-select-dropdown:visible').getByTitle(REGIONS).click();
            await dialog.getByLabel('理由').last().fill(reason);
        });
        await page.getByText(reason).first().waitFor();
    }

    async secondRound() {
        const { stage } = this;
        stage.tell('李經理 leads the second coordination');
        await this.callMeeting(
            'li',
            '二次協調會議',
            '2024-05-08T10:00',
            '2024-05-08T10:30',
            '方案今天要定，任務今天開始',
        );
        await stage.moveTo('2024-05-08T10:35');
        await this.publishMinutes('li', '區域推廣計劃改到 5 月 20 日');
        const page = await stage.open('wang', this.plan);
        const index = TASKS.findIndex(({ title }) => title === REGIONS) + 1;
        await page.getByLabel(`計劃完成，第 ${index} 項任務`).fill('2024-05-20');
        await this.save(page);
        await this.submit();
        stage.tell('Every head agrees to the second version');
        for (const head of ['chen', 'sales-director', 'logistics-director']) await this.agree(head);
        await stage.settle();
        const agreed = await stage.open('zhang', this.room);
        await agreed.getByText('方案已達成一致').waitFor();
        await stage.picture(agreed, 'room-agreed');
        const plan = await stage.open('zhang', this.plan);
        await stage.picture(plan, 'plan-agreed');
        await stage.show(plan, 'plan');
    }
}
