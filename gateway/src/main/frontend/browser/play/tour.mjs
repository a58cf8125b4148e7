/** The pictures of docs/tour.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PASSING = ['.ant-skeleton', '.ant-spin-spinning', '.ant-btn-loading', '.ant-message-notice'];

export class Tour {
    #folder;
    #darkroom;

    constructor(browser, folder) {
        this.browser = browser;
        this.#folder = folder;
        mkdirSync(folder, { recursive: true });
    }

    /** Keeps what the person has in sight, once nothing is under way any more. */
    async take(page, name) {
        for (const passing of PASSING) await page.locator(passing).first().waitFor({ state: 'hidden' });
        await page.evaluate('document.fonts.ready');
        const seen = await page.screenshot({ animations: 'disabled' });
        writeFileSync(join(this.#folder, `${name}.webp`), await this.#webp(seen));
    }

    /** In WebP, which keeps letters sharp at a size that a repository bears. */
    async #webp(png) {
        this.#darkroom ??= await this.browser.newPage();
        const data = await this.#darkroom.evaluate(
            async (source) => {
                const picture = new Image();
                picture.src = source;
                await picture.decode();
                const canvas = document.createElement('canvas');
                canvas.width = picture.width;
                canvas.height = picture.height;
                canvas.getContext('2d').drawImage(picture, 0, 0);
                return canvas.toDataURL('image/webp', 0.8);
            },
            `data:image/png;base64,${png.toString('base64')}`,
        );
        return Buffer.from(data.split(',')[1], 'base64');
    }
}
