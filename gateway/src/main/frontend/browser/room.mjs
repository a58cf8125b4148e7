/** The coordination room of the 618 campaign as planning-service would show it to 張總監, the lead's head. */
import { ID } from './example.mjs';

const uuid = (group, index) => `0190a8c0-7b3c-7d00-${group}-${String(index).padStart(12, '0')}`;
const by = (person, at, extra = {}) => ({ person, at, ...extra });

export const FIRST = uuid('a000', 1);

export const said = (id, thread, author, text, postedAt, extra = {}) => ({
    id,
    thread,
    author,
    text,
    postedAt,
    mentions: [],
    files: [],
    edition: 0,
    acts: [],
    ...extra,
});

const form = (index, department, person, date, rest) => ({
    id: uuid('b000', index),
    department,
    person,
    date,
    needs: [],
    filed: by(person, `${date}T01:30:00Z`),
    ...rest,
});

/** 趙經理's form of the product department, which its head has signed and the lead acknowledged. */
const PRODUCT = form(1, 'PRD', 'zhao', '2024-05-07', {
    points: '同意提供 3 款產品的功能說明與用戶畫像，5 月 8 日完成初稿，5 月 10 日定稿。',
    suggestedCompletion: '2024-05-10',
    needs: [
        { department: 'SAL', what: '近 3 個月的客戶購買數據', by: '2024-05-07', contact: '小李', extension: '6666' },
    ],
    remarks: '數據若晚到，功能說明可能順延 1 至 2 天。',
    state: 'ACKNOWLEDGED',
    signed: by('chen', '2024-05-07T02:00:00Z'),
    acknowledged: by('wang', '2024-05-07T02:10:00Z'),
});

export const FEEDBACK = form(2, 'MKT', 'wang', '2024-05-07', {
    points: '海報 3 張、詳情頁文案 5 版，5 月 15 日完成；素材尺寸 5 月 9 日給產品部。',
    suggestedCompletion: '2024-05-15',
    state: 'FILED',
});

export const SIGNED = form(3, 'LOG', 'zhou', '2024-05-07', {
    points: '5 月 24 日確認 3 款產品的庫存容量與配送時效，應急方案同日交付。',
    suggestedCompletion: '2024-05-24',
    remarks: '應急配送方案在活動前 10 天就緒。',
    state: 'SIGNED',
    signed: by('sun', '2024-05-07T02:20:00Z'),
});

export const NEED = {
    id: uuid('c000', 1),
    feedbackId: SIGNED.id,
    from: 'LOG',
    on: 'MKT',
    what: '活動期間每日銷量預估',
    by: '2024-05-13',
    contact: '小王',
    extension: '8888',
    state: 'OPEN',
};

const ANSWERED = {
    id: uuid('c000', 2),
    feedbackId: PRODUCT.id,
    from: 'PRD',
    on: 'SAL',
    what: '近 3 個月的客戶購買數據',
    by: '2024-05-07',
    contact: '小李',
    extension: '6666',
    state: 'AGREED',
    answer: { by: '2024-05-07', remark: '下午 6 點前給出', answered: by('xiaoli', '2024-05-07T02:30:00Z') },
};

export const MEETING = {
    id: uuid('d000', 1),
    version: 3,
    kind: 'WEEKLY_REVIEW',
    agenda: '滯後任務與下週安排',
    start: '2024-05-15T06:00:00Z',
    end: '2024-05-15T07:00:00Z',
    place: '3 樓會議室',
    organiser: 'wang',
    attendees: [
        { person: 'zhang' },
        { person: 'chen', answer: 'YES' },
        { person: 'zhao', answer: 'MAYBE' },
        { person: 'xiaoli', answer: 'NO' },
    ],
    state: 'SCHEDULED',
};

const MINUTED = {
    id: uuid('d000', 2),
    version: 2,
    kind: 'COORDINATION',
    agenda: '誰做什麼、何時完成、如何驗收',
    start: '2024-05-07T06:00:00Z',
    end: '2024-05-07T07:00:00Z',
    place: '3 樓會議室',
    organiser: 'zhang',
    attendees: [
        { person: 'wang', answer: 'YES' },
        { person: 'chen', answer: 'YES' },
    ],
    state: 'MINUTED',
    minutes: {
        decisions: ['三個部門確認各自工作與日期', '區域推廣計劃排在培訓之後'],
        actionItems: [{ what: '更新協調方案', who: 'wang', by: '2024-05-08' }],
        ...by('zhang', '2024-05-07T07:05:00Z'),
    },
};

/** Acts open to 張總監 on one thing each. */
const ACTS_ON = [
    { act: 'file-feedback', subject: 'MKT' },
    { act: 'sign-feedback', subject: FEEDBACK.id },
    { act: 'acknowledge-feedback', subject: SIGNED.id },
    { act: 'answer-dependency', subject: NEED.id },
    { act: 'answer-meeting', subject: MEETING.id },
    { act: 'reschedule-meeting', subject: MEETING.id },
    { act: 'cancel-meeting', subject: MEETING.id },
];

export const room = (extra = {}) => ({
    requestId: ID,
    number: 'XMBG-202405001',
    title: '618大促活動跨部門協作需求',
    type: 'PROJECT',
    state: 'COORDINATING',
    leadDepartment: 'MKT',
    leadHead: 'zhang',
    raisingDepartment: 'MKT',
    initiator: 'wang',
    wishedCompletion: '2024-06-20',
    departments: ['MKT', 'PRD', 'SAL', 'LOG'],
    consulted: [],
    participants: ['zhang', 'wang', 'chen', 'zhao', 'liu', 'xiaoli', 'sun', 'zhou', 'li'],
    openedAt: '2024-05-06T05:00:00Z',
    feedback: [PRODUCT, FEEDBACK, SIGNED],
    dependencies: [NEED, ANSWERED],
    meetings: [MINUTED, MEETING],
    plan: { draftVersion: 2, dueAt: '2024-05-14T07:00:00Z', points: [] },
    acts: ['file-feedback', 'post-message', 'schedule-meeting', 'edit-plan', 'submit-plan', 'answer-dependency'],
    actsOn: ACTS_ON,
    ...extra,
});
