/** 8 May to 20 June: updates, a slip that pushes another task, a result that comes back, acceptance of every task. */
import { inDialog } from './hands.mjs';
import { CAMPAIGN, POSTERS, REGIONS, SHEETS, STOCK, TASKS, TRAINING, UPDATES } from './papers.mjs';

const PHONE = { width: 360, height: 780 };
const DESK = { width: 1280, height: 900 };

export class Executing {
    constructor(stage, requestId) {
        this.stage = stage;
        this.tasks = `/requests/${requestId}/tasks`;
    }

    async play() {
        await this.slip();
        await this.sheets();
        await this.training();
        await this.posters();
        await this.others();
        await this.campaign();
    }

    async slip() {
        const { stage } = this;
        await stage.moveTo('2024-05-08T16:30');
        stage.tell('趙經理 expects the product sheets one working day late');
        await this.report('zhao', SHEETS, UPDATES.sheets);
        await stage.settle();
        stage.tell('張總監 sees two red alerts, for the campaign material waits for the sheets, and urges 趙經理');
        const page = await stage.open('zhang', this.tasks);
        const alerts = page.getByRole('region', { name: '紅色預警' });
        await alerts.getByText('責任人預計晚於計劃完成').waitFor();
        await alerts.getByText(`受上游任務延遲影響：${SHEETS}`).waitFor();
        await stage.picture(page, 'red-alerts');
        await stage.show(page, 'red-alerts');
        await page
            .getByRole('link', { name: new RegExp(SHEETS) })
            .first()
            .click();
        const urge = page.getByRole('button', { name: '催辦', exact: true });
        await inDialog(page, urge);
        await stage.settle();
        const told = await stage.open('zhao', '/');
        await told.getByRole('button', { name: /^通知/ }).click();
        await told.getByRole('dialog').getByText('催辦').first().waitFor();
        await stage.picture(told, 'urged');
    }

    async sheets() {
        const { stage } = this;
        await stage.moveTo('2024-05-13T15:00');
        stage.tell('趙經理 hands in the sheets, 小王 accepts them');
        await this.deliver('zhao', SHEETS, '3 款產品的功能說明與用戶畫像定稿', '功能說明與用戶畫像.txt');
        await this.accept('wang', SHEETS);
        await stage.settle();
    }

    /** Urged by the platform: for more than a day nothing was reported. */
    async training() {
        const { stage } = this;
        await stage.moveTo('2024-05-14T09:30');
        stage.tell('小李, urged by the platform, reports on the training');
        const page = await stage.open('xiaoli', '/');
        await page.getByRole('button', { name: /^通知/ }).click();
        await page.getByRole('dialog').getByText(TRAINING).first().waitFor();
        await this.report('xiaoli', TRAINING, UPDATES.training);
        stage.tell('小王 fills in form 3 of the campaign material, 張總監 reviews it');
        await this.report('wang', POSTERS, UPDATES.posters);
        await this.review('zhang', POSTERS);
        await stage.moveTo('2024-05-15T15:00');
        await this.deliver('xiaoli', TRAINING, '全部一線人員到訓，附簽到表', '簽到表.txt');
        await this.accept('wang', TRAINING);
    }

    async posters() {
        const { stage } = this;
        await stage.moveTo('2024-05-16T10:00');
        stage.tell('小王 hands in the campaign material, 張總監 returns it: the QR code is missing');
        await this.deliver('wang', POSTERS, '海報 3 張、文案 5 版', '海報.txt');
        await this.refuse('zhang', POSTERS, '海報上沒有活動二維碼');
        await stage.moveTo('2024-05-17T10:00');
        stage.tell('小王 hands it in with the code, 張總監 accepts');
        const page = await this.task('wang', POSTERS);
        await page.getByText('海報上沒有活動二維碼').waitFor();
        await this.deliver('wang', POSTERS, '海報 3 張，已加活動二維碼；文案 5 版', '海報.txt');
        await this.accept('zhang', POSTERS);
        await stage.picture(await this.task('zhang', POSTERS), 'accepted-in-the-second-round');
    }

    async others() {
        const { stage } = this;
        await stage.moveTo('2024-05-20T10:00');
        stage.tell('The regional plan and the stock are handed in and accepted');
        await this.report('xiaoli', REGIONS, UPDATES.regions);
        await this.deliver('xiaoli', REGIONS, '各區域推廣計劃', '推廣計劃.txt');
        await this.accept('wang', REGIONS);
        await stage.moveTo('2024-05-24T10:00');
        await this.report('logistics-liaison', STOCK, UPDATES.stock);
        await this.deliver('logistics-liaison', STOCK, '庫存表與應急方案', '庫存表.txt');
        await this.accept('wang', STOCK);
    }

    async campaign() {
        const { stage } = this;
        await stage.moveTo('2024-06-20T10:00');
        stage.tell('The campaign is over: 35 % more, 92 % satisfied; 張總監 accepts the last task');
        await this.report('wang', CAMPAIGN, UPDATES.campaign);
        await this.deliver('wang', CAMPAIGN, '銷售額同比增長 35%，滿意度 92%', '數據表.txt');
        await this.accept('zhang', CAMPAIGN);
        await stage.settle();
        const page = await stage.open('zhang', this.tasks);
        await page.getByRole('heading', { name: '驗收報告' }).waitFor();
        await stage.picture(page, 'acceptance-report');
    }

    /** A task's page, reached from the tasks of the request. */
    async task(person, title) {
        const page = await this.stage.open(person, this.tasks);
        await page
            .getByRole('region', { name: /^任務\s*\d*$/ })
            .getByRole('link', { name: title })
            .click();
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        return page;
    }

    /** Form 3, on a phone, from the task centre. */
    async report(person, title, { percent, workDone, openProblems, risk }) {
        const page = await this.stage.open(person, '/tasks');
        await page.setViewportSize(PHONE);
        await page.getByRole('link', { name: title }).click();
        await page.getByRole('button', { name: '更新進度' }).click();
        await page.getByRole('slider', { name: '完成百分比' }).fill(`${percent}`);
        await page.getByLabel('已完成工作').fill(workDone);
        if (openProblems) await page.getByLabel('待解決問題').fill(openProblems);
        if (risk) {
            await page.getByText('有延遲風險', { exact: true }).click();
            await page.getByLabel('風險說明').fill(risk.reason);
            await page.getByLabel('預計完成日期').fill(risk.expectedFinish);
            await page.keyboard.press('Tab');
        }
        await this.stage.picture(page, 'form-3');
        if (risk) await this.stage.show(page, 'progress');
        await page.getByRole('button', { name: '簽字並提交' }).click();
        await page.getByText('進度已更新').waitFor();
        await page.setViewportSize(DESK);
    }

    async review(person, title) {
        const page = await this.task(person, title);
        const button = page.getByRole('button', { name: '審核並簽字' });
        await inDialog(page, button);
        await button.waitFor({ state: 'hidden' });
    }

    async deliver(person, title, text, file) {
        const page = await this.task(person, title);
        await page.getByRole('button', { name: '提交交付成果' }).click();
        await page.getByLabel('成果說明').fill(text);
        await page
            .locator('input[type=file]')
            .setInputFiles({ name: file, mimeType: 'text/plain', buffer: Buffer.from(`${title}：${text}`) });
        await page.getByText(file).first().waitFor();
        await page.getByRole('button', { name: '提交驗收' }).click();
        await page.getByText('交付成果已提交').waitFor();
        await this.stage.settle();
    }

    async accept(person, title) {
        const page = await this.judge(person, title);
        for (const criterion of this.standard(title)) await this.find(page, criterion, '符合');
        await page.getByRole('button', { name: '驗收通過' }).click();
        await page.getByText('驗收通過，已通知責任人').waitFor();
        await this.stage.settle();
    }

    async refuse(person, title, fault) {
        const page = await this.judge(person, title);
        const [first, ...others] = this.standard(title);
        for (const criterion of others) await this.find(page, criterion, '符合');
        await this.find(page, first, '不符合');
        await page.getByLabel('具體問題').fill(fault);
        await this.stage.picture(page, 'acceptance');
        await this.stage.show(page, 'acceptance');
        await page.getByRole('button', { name: '退回修改（1 項問題）' }).click();
        await page.getByText('已退回，責任人會收到問題清單').waitFor();
        await this.stage.settle();
    }

    async judge(person, title) {
        const page = await this.task(person, title);
        await page.getByRole('button', { name: '驗收', exact: true }).click();
        return page;
    }

    find(page, criterion, finding) {
        return page.getByRole('group', { name: criterion }).getByText(finding, { exact: true }).click();
    }

    standard(title) {
        return TASKS.find((task) => task.title === title).standard;
    }
}
