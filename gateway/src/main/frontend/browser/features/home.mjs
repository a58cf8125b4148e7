import { duty } from '../example.mjs';

export const answers = {
    '/api/requests/duties': {
        items: [
            duty('step-in', '2024-05-14T01:00:00Z', '計劃完成日結束時', { subject: 'PRD' }),
            duty('confirm', '2024-05-14T07:30:00Z', '自 5月13日 15:30 起 24 小時，含非工作時間'),
            duty('review-progress', '2024-05-16T09:00:00Z', '工作日 17:00 前'),
        ],
    },
};

export const pages = { home: '/' };

export const acts = {
    async 'counts deadlines on the platform’s clock'(page, address) {
        await page.goto(address);
        await page.getByText('已逾期').first().waitFor();
        await page.getByText(/5 小時後到期/).waitFor();
    },
};
