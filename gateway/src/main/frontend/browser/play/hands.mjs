/** What a person does with the controls of a page. */

/** Chooses one option of a select by what it says. */
export async function choose(page, select, option) {
    await select.click();
    await page.keyboard.type(option.slice(0, 12));
    const list = page.locator('.ant-select-dropdown:visible');
    await list.locator('.ant-select-item-option').getByText(option, { exact: true }).first().click();
}

/** Chooses several options. */
export async function chooseAll(page, select, options) {
    for (const option of options) await choose(page, select, option);
    if (options.length > 0) await page.keyboard.press('Escape');
}

/** Presses a button, answers the dialog it opens by `fill`, and does the act that the dialog is named for. */
export async function inDialog(page, button, fill = async () => {}) {
    await button.click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await fill(dialog);
    await dialog.locator('.ant-modal-footer .ant-btn').last().click();
    await dialog.waitFor({ state: 'hidden' });
}
