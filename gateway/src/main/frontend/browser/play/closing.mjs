/** 21 June: the sealed dossier, the retrospective of all departments, an entry of the guide. */
import { choose, inDialog } from './hands.mjs';
import { APPLICATION, GUIDE_ENTRY, LESSONS, OUTCOME, SHEETS, TRAINING } from './papers.mjs';

const PHONE = { width: 360, height: 780 };
const DESK = { width: 1280, height: 900 };

export class Closing {
    constructor(stage, requestId) {
        this.stage = stage;
        this.retrospective = `/requests/${requestId}/retrospective`;
    }

    async play() {
        const { stage } = this;
        await stage.moveTo('2024-06-21T10:00');
        stage.tell('李經理 finds the sealed dossier in the archive; who took no part finds nothing');
        await this.dossier();
        stage.tell('Every department fills in its part of form 4');
        for (const lesson of LESSONS) await this.contribute(lesson);
        stage.tell('張總監 sums up and signs, 李經理 files');
        await this.summarise();
        await this.end('zhang', '簽署復盤', '主責部門簽字', '已簽字，待歸檔');
        await stage.settle();
        await this.end('li', '歸檔復盤', '歸檔', '已歸檔');
        await stage.settle();
        stage.tell('李經理 writes an entry of the guide from what recurs and publishes it; 小王 reads it');
        await this.guide();
        await stage.moveTo('2024-06-21T18:00');
        stage.tell('小李 looks into the dossier: the retrospective is in a second sealed volume');
        await this.secondVolume();
    }

    /** The dossier, found by a word of its title. */
    async found(person) {
        const page = await this.stage.open(person, '/archive');
        await page.getByRole('searchbox', { name: '編號或標題' }).fill('618');
        await page.keyboard.press('Enter');
        await page.waitForURL(/[?&]q=618/);
        return page;
    }

    async openDossier(person) {
        const page = await this.found(person);
        await page.getByRole('link', { name: new RegExp(APPLICATION.title) }).click();
        await page.waitForURL(/\/archive\/XMBG-202405001/);
        await page.getByRole('heading', { level: 1, name: APPLICATION.title }).waitFor();
        return page;
    }

    async dossier() {
        const page = await this.openDossier('li');
        for (const kept of ['跨部門溝通需求申請表', '近 3 個月的客戶購買數據', SHEETS])
            await page.getByText(kept).first().waitFor();
        await this.verify(page, 1);
        await this.stage.picture(page, 'dossier');
        await this.stage.show(page, 'dossier');
        const stranger = await this.found('finance-liaison');
        await stranger.getByText('沒有符合的檔案').waitFor();
    }

    async verify(page, volumes) {
        const seal = page.getByRole('region', { name: '封存與驗證' });
        await seal.getByText(new RegExp(`^第 ${volumes} 卷，\\d+ 筆紀錄$`)).waitFor();
        await seal.getByRole('button', { name: '驗證封存' }).click();
        await seal.getByText('內容與封存時一致').waitFor();
    }

    /** The form, opened from the duty on the person's home page. */
    async duty(person, name) {
        const page = await this.stage.open(person, '/');
        await page
            .getByRole('region', { name: /^我的待辦/ })
            .getByRole('link', { name })
            .click();
        await page.waitForURL((url) => url.pathname === this.retrospective);
        return page;
    }

    /** On a phone, as heads do. */
    async contribute({ head, department, highlights, problems = '', suggestions }) {
        const page = await this.duty(head, '填寫復盤意見');
        await page.setViewportSize(PHONE);
        await page.getByRole('button', { name: `填寫${department}的意見` }).click();
        await page.getByLabel('協作亮點').fill(highlights);
        await page.getByLabel('存在問題').fill(problems);
        await page.getByLabel('改進建議').fill(suggestions);
        await page.getByRole('button', { name: '提交意見' }).click();
        await page.getByText('意見已記入復盤表').waitFor();
        await page.setViewportSize(DESK);
        await this.stage.settle();
    }

    async summarise() {
        const page = await this.duty('zhang', '彙整復盤');
        await page.getByRole('button', { name: '彙整目標與達成情況' }).click();
        await page.getByLabel('復盤日期').fill('2024-06-21');
        await page.getByLabel('協作目標').fill(OUTCOME.goals);
        await page.getByLabel('目標達成情況').fill(OUTCOME.attainment);
        await page.getByRole('button', { name: '儲存' }).click();
        await page.getByText('彙整已儲存').waitFor();
        await this.stage.settle();
    }

    /** Signs or files the form, which then stands as `state`. */
    async end(person, duty, act, state) {
        const page = await this.duty(person, duty);
        await inDialog(page, page.getByRole('button', { name: act, exact: true }));
        const form = page.getByRole('region', { name: '跨部門協作復盤表' });
        await form.getByText(state, { exact: true }).waitFor();
        await this.stage.picture(page, 'form-4');
        if (person === 'li') await this.stage.show(page, 'retrospective');
    }

    async guide() {
        const page = await this.stage.open('li', '/guide');
        const recurring = page.getByRole('region', { name: '反覆出現的意見' });
        await recurring.getByText(LESSONS[2].problems).waitFor();
        await inDialog(page, page.getByRole('button', { name: '新增條目' }), async (dialog) => {
            await dialog.getByLabel('標題').fill(GUIDE_ENTRY.title);
            await dialog.getByRole('textbox', { name: '內容' }).fill(GUIDE_ENTRY.text);
            await choose(page, dialog.getByLabel('適用需求類型'), '項目協作');
            await this.leaveList(page, dialog);
            await choose(page, dialog.getByLabel('適用部門'), '銷售部');
            await this.leaveList(page, dialog);
            await dialog.getByLabel('依據的檔案').fill('XMBG-202405001');
            await page.keyboard.press('Enter');
        });
        await inDialog(page, page.getByRole('button', { name: '發布新版' }));
        await page.getByText(/^第 1 版，李經理於 .*發布$/).waitFor();
        await this.stage.picture(page, 'guide-keeper');
        await this.stage.settle();
        const reader = await this.stage.open('wang', '/guide');
        await reader.getByRole('heading', { name: GUIDE_ENTRY.title }).waitFor();
        await reader.getByRole('link', { name: 'XMBG-202405001' }).waitFor();
        await this.stage.picture(reader, 'guide-read');
        await this.stage.show(reader, 'guide');
    }

    /** A list of which several may be chosen stays open until the person goes on elsewhere. */
    async leaveList(page, dialog) {
        await dialog.getByLabel('標題').click();
        await page.locator('.ant-select-dropdown:visible').waitFor({ state: 'hidden' });
    }

    async secondVolume() {
        const page = await this.openDossier('xiaoli');
        await page.getByText(OUTCOME.attainment).waitFor();
        await this.verify(page, 2);
        await page.getByText(TRAINING).first().waitFor();
        await this.stage.picture(page, 'dossier-with-form-4');
    }
}
