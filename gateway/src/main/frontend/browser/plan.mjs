/** The plan of the 618 campaign: its working draft, the version that sales wanted changed, and the one that goes round. */
const task = (taskKey, title, department, owner, plannedStart, plannedFinish, deliveryStandard, dependsOn = []) => ({
    taskKey,
    title,
    department,
    owner,
    plannedStart,
    plannedFinish,
    deliveryStandard,
    dependsOn,
});

const tasks = (regionsFinish) => [
    task('product-sheets', '促銷產品功能說明與用戶畫像', 'PRD', 'zhao', '2024-05-08', '2024-05-10', [
        '3 款產品的功能說明各 1 份',
        '3 款產品的用戶畫像各 1 份',
    ]),
    task(
        'campaign-material',
        '618活動物料設計',
        'MKT',
        'wang',
        '2024-05-13',
        '2024-05-15',
        ['主推海報 3 張，含活動二維碼', '詳情頁文案 5 版', '符合品牌視覺規範'],
        ['product-sheets'],
    ),
    task('sales-training', '一線銷售人員活動培訓', 'SAL', 'xiaoli', '2024-05-09', '2024-05-15', [
        '一線人員全部到訓，簽到表 1 份',
    ]),
    task('regional-plan', '區域推廣計劃', 'SAL', 'xiaoli', '2024-05-13', regionsFinish, ['每個銷售區域 1 份計劃']),
    task('stock-and-delivery', '庫存容量與配送時效確認', 'LOG', 'zhou', '2024-05-13', '2024-05-24', [
        '3 款產品的庫存表 1 份',
        '應急方案 1 份',
    ]),
    task(
        'campaign-run',
        '618活動執行與結果匯總',
        'MKT',
        'wang',
        '2024-05-27',
        '2024-06-20',
        ['銷售額與滿意度數據表 1 份'],
        ['campaign-material', 'sales-training', 'regional-plan', 'stock-and-delivery'],
    ),
];

const CONTINGENCY = {
    trigger: '產品功能說明晚於 5 月 10 日',
    daysOfNotice: 3,
    measure: '產品部提前 3 天通知市場部，市場部調整宣傳節奏',
};
const answer = (department, verdict, person, at, extra = {}) => ({
    department,
    answer: verdict,
    person,
    at,
    tasks: [],
    ...extra,
});

const version = (planVersion, regionsFinish, extra) => ({
    planVersion,
    round: planVersion,
    tasks: tasks(regionsFinish).map((each, index) => ({
        ...each,
        taskId: `0190a8c0-7b3c-7d00-e000-00000000000${index}`,
    })),
    contingencies: [CONTINGENCY],
    releasedDepartments: [],
    departments: ['MKT', 'PRD', 'SAL', 'LOG'],
    submittedBy: 'zhang',
    ...extra,
});

const reason = '區域推廣計劃要到 5 月 20 日，人力先用在培訓';
export const DISPUTED = version(1, '2024-05-15', {
    state: 'DISPUTED',
    awaiting: [],
    answers: [
        answer('MKT', 'AGREE', 'zhang', '2024-05-07T07:20:00Z'),
        answer('PRD', 'AGREE', 'chen', '2024-05-07T08:00:00Z'),
        answer('SAL', 'NEEDS_CHANGE', 'liu', '2024-05-07T09:00:00Z', {
            reason,
            tasks: [{ taskKey: 'regional-plan', reason: '5 月 15 日前人力都在培訓' }],
        }),
    ],
    submittedAt: '2024-05-07T07:20:00Z',
    answerBy: '2024-05-09T07:20:00Z',
    closedAt: '2024-05-07T09:00:00Z',
});

export const ROUND = version(2, '2024-05-20', {
    state: 'IN_APPROVAL',
    awaiting: ['MKT', 'LOG'],
    answers: [
        answer('PRD', 'AGREE', 'chen', '2024-05-13T08:00:00Z'),
        answer('SAL', 'AGREE', 'liu', '2024-05-13T09:00:00Z'),
    ],
    submittedAt: '2024-05-13T07:20:00Z',
    answerBy: '2024-05-15T07:20:00Z',
});

export const POINTS = [
    {
        department: 'SAL',
        answer: 'NEEDS_CHANGE',
        reason,
        tasks: [{ taskKey: 'regional-plan', reason: '5 月 15 日前人力都在培訓' }],
    },
];

export const draft = (extra = {}) => ({
    version: 2,
    tasks: tasks('2024-05-20'),
    contingencies: [CONTINGENCY],
    releasedDepartments: [],
    editedBy: 'wang',
    editedAt: '2024-05-14T01:30:00Z',
    objections: [],
    findings: [],
    ...extra,
});

/** The draft with what is still wrong in it. */
export const LACKING = draft({
    tasks: tasks('2024-05-20')
        .slice(0, 5)
        .map((each) => (each.taskKey === 'regional-plan' ? { ...each, plannedFinish: '2024-05-10' } : each))
        .map((each) =>
            each.taskKey === 'stock-and-delivery' ? { ...each, title: '盡快確認庫存', owner: undefined } : each,
        ),
    objections: [
        { field: 'tasks[4].owner', code: 'task.field.required', arguments: [] },
        { field: 'tasks[3].plannedFinish', code: 'task.finish.before-start', arguments: [] },
    ],
    findings: [{ rule: 'vague-time', field: 'tasks[4].title', range: { start: 0, end: 2 }, word: '盡快' }],
});
