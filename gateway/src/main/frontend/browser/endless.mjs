/** A list that goes on piece by piece, as far as it is scrolled. */
import assert from 'node:assert/strict';

const IN_THE_PAGE = 60;

/** Answers `total` items, `size` at a time. */
export function pieces(total, size, itemAt) {
    const read = new Set();
    const answer = (call) => {
        const from = Number(new URL(call.url()).searchParams.get('cursor') ?? 0);
        read.add(from);
        const items = Array.from({ length: size }, (_, index) => itemAt(from + index));
        return { json: { items, ...(from + size < total && { next: String(from + size) }) } };
    };
    return { answer, isRead: () => read.size >= total / size };
}

/** Scrolls to the last of all items; few rows are in the page all the while. */
export async function scrollsThrough(page, list, { isRead }, lastText) {
    await list.getByRole('link').first().waitFor();
    const scroll = page.locator('.scroll');
    while (!isRead()) {
        const height = await scroll.evaluate((element) => {
            element.scrollTo(0, element.scrollHeight);
            return element.scrollHeight;
        });
        await page.waitForFunction((before) => document.querySelector('.scroll').scrollHeight > before, height);
        assert.ok((await list.getByRole('listitem').count()) < IN_THE_PAGE);
    }
    await scroll.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await list.getByText(lastText, { exact: true }).waitFor();
    assert.ok((await list.getByRole('listitem').count()) < IN_THE_PAGE);
}
