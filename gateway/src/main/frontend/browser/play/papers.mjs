/** The forms of the example, filled in with the source document's facts. */
export const APPLICATION = {
    title: '618大促活動跨部門協作需求',
    background: '618 大促在 6 月 18 日舉行，市場部提出活動方案，產品、銷售、物流三個部門各有工作。',
    goal: '活動期間銷售額同比增長 30%，用戶滿意度達到 90%。',
    wishedCompletion: '2024-06-20',
    contact: '內部號 8888',
};

export const ASKS = {
    product: {
        department: '產品部',
        what: '提供促銷產品的功能說明與用戶畫像',
        measure: '3 款產品，每款功能說明 1 份、用戶畫像 1 份',
        by: '2024-05-10',
    },
    logistics: {
        department: '物流部',
        what: '確認活動期間的庫存容量與配送時效，並制定應急方案',
        measure: '3 款產品的庫存表 1 份、應急方案 1 份',
        by: '2024-05-25',
    },
    training: {
        department: '銷售部',
        what: '完成一線銷售人員的活動培訓',
        measure: '全部一線人員，培訓 1 次',
        by: '2024-05-15',
    },
    regions: { department: '銷售部', what: '提交區域推廣計劃', measure: '每個銷售區域 1 份', by: '2024-05-20' },
};

export const SHEETS = '促銷產品功能說明與用戶畫像';
export const POSTERS = '618活動物料設計';
export const TRAINING = '一線銷售人員活動培訓';
export const REGIONS = '區域推廣計劃';
export const STOCK = '庫存容量與配送時效確認';
export const CAMPAIGN = '618活動執行與結果匯總';

const task = (title, department, owner, start, finish, standard, dependsOn = []) => ({
    title,
    department,
    owner,
    start,
    finish,
    standard,
    dependsOn,
});

/** The tasks of the plan (跨部門協調方案) as it first goes round. */
export const TASKS = [
    task(SHEETS, '產品部', '趙經理', '2024-05-08', '2024-05-10', [
        '3 款產品的功能說明各 1 份',
        '3 款產品的用戶畫像各 1 份',
    ]),
    task(
        POSTERS,
        '市場部',
        '小王',
        '2024-05-08',
        '2024-05-15',
        ['主推海報 3 張，含活動二維碼', '詳情頁文案 5 版', '符合品牌視覺規範'],
        [SHEETS],
    ),
    task(TRAINING, '銷售部', '小李', '2024-05-09', '2024-05-15', ['一線人員全部到訓，簽到表 1 份']),
    task(REGIONS, '銷售部', '小李', '2024-05-13', '2024-05-15', ['每個銷售區域 1 份計劃']),
    task(STOCK, '物流部', '物流對接人', '2024-05-13', '2024-05-24', ['3 款產品的庫存表 1 份', '應急方案 1 份']),
    task(
        CAMPAIGN,
        '市場部',
        '小王',
        '2024-05-27',
        '2024-06-20',
        ['銷售額與滿意度數據表 1 份'],
        [POSTERS, TRAINING, REGIONS, STOCK],
    ),
];

/** Form 3 of those tasks whose updates the example tells. */
export const UPDATES = {
    sheets: {
        percent: 50,
        workDone: '3 款功能說明初稿完成',
        openProblems: '客戶購買數據晚到',
        risk: { reason: '用戶畫像等數據', expectedFinish: '2024-05-13' },
    },
    training: { percent: 70, workDone: '兩個區域的培訓完成' },
    posters: {
        percent: 80,
        workDone: '主推海報 3 張、詳情頁文案 5 版；1 張海報與 3 版文案經張總監審核',
        openProblems: '2 版文案要按定稿的功能說明調整',
        risk: { reason: '功能說明晚到', expectedFinish: '2024-05-16' },
    },
    regions: { percent: 90, workDone: '各區域推廣計劃已寫成，待交付' },
    stock: { percent: 90, workDone: '3 款產品的庫存與配送時效已確認，應急方案已寫成' },
    campaign: { percent: 100, workDone: '活動結束，銷售額與滿意度已匯總' },
};

export const CONTINGENCY = {
    trigger: '產品功能說明晚於 5 月 10 日',
    measure: '產品部提前 3 天通知市場部，市場部調整宣傳節奏',
    daysOfNotice: '3',
};

/** Form 4: what each department has to say. */
export const LESSONS = [
    {
        head: 'zhang',
        department: '市場部',
        highlights: '每週三的進度會讓問題早一天露出來',
        problems: '物料因產品說明晚到改了兩次',
        suggestions: '提交時間寫進方案，延遲提前 24 小時說明',
    },
    {
        head: 'chen',
        department: '產品部',
        highlights: '數據需求當天有答覆',
        problems: '用戶畫像的數據更新落後',
        suggestions: '產品部每月更新一次用戶畫像',
    },
    {
        head: 'sales-director',
        department: '銷售部',
        highlights: '培訓全員到訓',
        problems: '人力缺口說得太晚',
        suggestions: '提前 15 天確認各部門人力',
    },
    {
        head: 'logistics-director',
        department: '物流部',
        highlights: '應急配送提前 10 天就緒，履約率 99%',
        suggestions: '庫存表用同一格式',
    },
];

export const OUTCOME = {
    goals: '銷售額同比增長 30%，用戶滿意度 90%',
    attainment: '銷售額同比增長 35%，用戶滿意度 92%',
};

export const GUIDE_ENTRY = {
    title: '大型活動的人力缺口提前 15 天確認',
    text: '每個參與部門在活動前 15 天寫明缺多少人、缺哪些天；缺口寫進方案的風險預案。',
};
