/** 6 May: raised, signed, returned once, submitted and signed again, dispatched and confirmed. */
import { choose, inDialog } from './hands.mjs';
import { APPLICATION, ASKS } from './papers.mjs';

const field = (page, name) => page.locator(`[id="field-${name}"]`);

export class Raising {
    constructor(stage) {
        this.stage = stage;
    }

    /** Plays the chapter and returns the id of the request. */
    async play() {
        const { stage } = this;
        stage.tell('小王 raises the request; the sales department is missing on the form');
        const id = await this.raise();
        this.request = `/requests/${id}`;
        stage.tell('張總監 signs for the raising department');
        await this.act('zhang', '簽字');
        stage.tell('李經理 returns it: the sales department is to be added');
        await this.returnToInitiator('涉及部門未勾選，請補充銷售部');
        stage.tell('小王 adds sales and submits again');
        await this.mend();
        stage.tell('張總監 signs again, for the form now asks sales as well');
        await this.act('zhang', '簽字');
        stage.tell('李經理 dispatches it to the marketing department, 張總監 confirms');
        await this.dispatch();
        await stage.show(await stage.open('zhang', '/'), 'duties');
        await this.act('zhang', '確認接收');
        await stage.settle();
        return id;
    }

    async raise() {
        const page = await this.stage.open('wang', '/requests');
        await page.getByRole('link', { name: '發起需求' }).click();
        await page.getByRole('button', { name: /項目協作/ }).click();
        await page.waitForURL(/\/edit$/);
        for (const [name, value] of Object.entries(APPLICATION)) await field(page, name).fill(value);
        await page.getByRole('radio', { name: '高', exact: true }).check();
        await this.ask(page, 0, ASKS.product);
        await this.ask(page, 1, ASKS.logistics);
        await this.attach(page, '618大促活動初步方案.txt', '活動方案初稿：三個部門的工作與日期');
        await page.getByText('已自動儲存').waitFor();
        await page.evaluate('document.activeElement.blur(); scrollTo(0, 0)');
        await this.stage.show(page, 'form');
        await this.submit(page, '提交');
        return new URL(page.url()).pathname.split('/').pop();
    }

    async mend() {
        const page = await this.stage.open('wang', `${this.request}/edit`);
        await this.ask(page, 2, ASKS.training);
        await page.getByRole('button', { name: '新增需求' }).click();
        await choose(page, field(page, 'asks-3-department'), '銷售部');
        await this.fillAsk(page, 3, ASKS.regions);
        await this.submit(page, '重新提交');
    }

    /** Involves the department, whose ask appears, and says what is asked. */
    async ask(page, index, ask) {
        await choose(page, field(page, 'departments'), ask.department);
        await page.keyboard.press('Escape');
        await this.fillAsk(page, index, ask);
    }

    async fillAsk(page, index, { what, measure, by }) {
        await field(page, `asks-${index}-what`).fill(what);
        await field(page, `asks-${index}-measure`).fill(measure);
        await field(page, `asks-${index}-by`).fill(by);
    }

    async submit(page, act) {
        await page.getByText('已自動儲存').waitFor();
        await this.stage.picture(page, 'form-1');
        await inDialog(page, page.getByRole('button', { name: act, exact: true }), async (dialog) => {
            for (const box of await dialog.getByRole('checkbox').all()) await box.check();
        });
        await page.waitForURL(/\/requests\/[0-9a-f-]+$/);
        await this.stage.settle();
    }

    async attach(page, name, text) {
        await page
            .locator('input[type=file]')
            .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
        await page.getByRole('link', { name }).waitFor();
    }

    /** The request under review, found in the queue and claimed. */
    async underReview() {
        const page = await this.stage.open('li', '/review');
        await this.stage.picture(page, 'review-queue');
        await page
            .getByRole('list', { name: '待審需求' })
            .getByRole('link', { name: new RegExp(APPLICATION.title) })
            .click();
        await page.getByRole('button', { name: /我來審核|延長/ }).click();
        await page.getByRole('button', { name: '結束審核' }).waitFor();
        return page;
    }

    async returnToInitiator(reason) {
        const page = await this.underReview();
        await page.getByRole('button', { name: '註明問題：涉及部門' }).click();
        await page.getByRole('textbox', { name: '退回意見：涉及部門' }).fill(reason);
        await this.stage.picture(page, 'review-return');
        await this.stage.show(page, 'review');
        await inDialog(page, page.getByRole('button', { name: '退回', exact: true }), (dialog) =>
            dialog.getByRole('textbox', { name: '理由' }).fill(reason),
        );
        await this.stage.settle();
    }

    async dispatch() {
        const page = await this.underReview();
        await inDialog(page, page.getByRole('button', { name: '分派', exact: true }), async (dialog) => {
            await dialog.getByRole('radio', { name: /市場部/ }).waitFor();
            await this.stage.picture(page, 'dispatch');
            await this.stage.show(page, 'dispatch');
        });
        await this.stage.settle();
    }

    async act(person, name, fill) {
        const page = await this.stage.open(person, this.request);
        const button = page.locator('.act-bar').getByRole('button', { name, exact: true });
        await inDialog(page, button, fill);
        await button.waitFor({ state: 'hidden' });
    }
}
