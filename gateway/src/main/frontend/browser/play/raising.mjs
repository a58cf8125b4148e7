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
        await this.act('li', '退回', (dialog) =>
            dialog.getByRole('textbox').first().fill('涉及部門未勾選，請補充銷售部'),
        );
        stage.tell('小王 adds sales and submits again');
        await this.mend();
        stage.tell('張總監 signs again, for the form now asks sales as well');
        await this.act('zhang', '簽字');
        stage.tell('李經理 dispatches it to the marketing department, 張總監 confirms');
        await this.act('li', '分派');
        await stage.settle();
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

    async act(person, name, fill) {
        const page = await this.stage.open(person, this.request);
        const button = page.locator('.act-bar').getByRole('button', { name, exact: true });
        await inDialog(page, button, fill);
        await button.waitFor({ state: 'hidden' });
    }
}
