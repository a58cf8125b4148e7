/** The words of the page. A key without a text shows itself, so that a new kind of duty is never invisible. */
const texts = {
  'zh-Hant': {
    skip: '跳到內容', language: '語言', signOut: '登出', retry: '重試', back: '← 返回總覽', loading: '載入中', more: '顯示更多',
    duties: '我的待辦', noDuties: '目前沒有待您處理的事項。', notices: '未讀通知', noNotices: '沒有未讀通知。', markRead: '標為已讀', void: '已失效',
    markAll: '全部已讀', requests: '需求', noRequests: '目前沒有您可查看的需求。', timeline: '歷程', noTimeline: '尚無紀錄。',
    due: '期限 {0}', overdue: '已逾期 {0}', onBehalfOf: '代理 {0}', asSubstitute: '（代 {0}）', untitled: '（未命名）', draft: '草稿',
    partly: '部分服務暫時無法使用，以下清單可能不完整：{0}', newNotice: '新通知：{0}', unreachable: '無法連線到伺服器。',
    failed: '無法完成（{0}）。', correlation: '關聯編號 {0}', live: '即時', facts: '需求內容', type: '類型', priority: '優先級',
    raisingDepartment: '提出部門', initiator: '提出人', leadDepartment: '主責部門', departments: '涉及部門', wishedCompletion: '期望完成日',
    background: '背景', goal: '目標', asks: '各部門需求', acts: '您現在可以', phase: '階段', state: '審核狀態', system: '系統',
    PROJECT: '項目協作', RESOURCE: '資源申請', ISSUE: '問題協調', PROCESS: '流程優化', HIGH: '高', MEDIUM: '中', LOW: '低',
    DRAFT: '草稿', SUBMITTED: '待審核', RETURNED: '已退回', REJECTED: '已拒絕', DISPATCHED: '待確認', OBJECTED: '有異議',
    CONFIRMED: '已確認', WITHDRAWN: '已撤回', COORDINATING: '協調中', PLAN_APPROVAL: '方案審批', EXECUTING: '執行中',
    ACCEPTANCE: '驗收中', COMPLETED: '已完成', ARCHIVED: '已歸檔', INTAKE: '受理',
  },
  'zh-Hans': {
    skip: '跳到内容', language: '语言', signOut: '退出', retry: '重试', back: '← 返回总览', loading: '加载中', more: '显示更多',
    duties: '我的待办', noDuties: '目前没有待您处理的事项。', notices: '未读通知', noNotices: '没有未读通知。', markRead: '标为已读', void: '已失效',
    markAll: '全部已读', requests: '需求', noRequests: '目前没有您可查看的需求。', timeline: '历程', noTimeline: '尚无记录。',
    due: '期限 {0}', overdue: '已逾期 {0}', onBehalfOf: '代理 {0}', asSubstitute: '（代 {0}）', untitled: '（未命名）', draft: '草稿',
    partly: '部分服务暂时无法使用，以下列表可能不完整：{0}', newNotice: '新通知：{0}', unreachable: '无法连接到服务器。',
    failed: '无法完成（{0}）。', correlation: '关联编号 {0}', live: '实时', facts: '需求内容', type: '类型', priority: '优先级',
    raisingDepartment: '提出部门', initiator: '提出人', leadDepartment: '主责部门', departments: '涉及部门', wishedCompletion: '期望完成日',
    background: '背景', goal: '目标', asks: '各部门需求', acts: '您现在可以', phase: '阶段', state: '审核状态', system: '系统',
    PROJECT: '项目协作', RESOURCE: '资源申请', ISSUE: '问题协调', PROCESS: '流程优化', HIGH: '高', MEDIUM: '中', LOW: '低',
    DRAFT: '草稿', SUBMITTED: '待审核', RETURNED: '已退回', REJECTED: '已拒绝', DISPATCHED: '待确认', OBJECTED: '有异议',
    CONFIRMED: '已确认', WITHDRAWN: '已撤回', COORDINATING: '协调中', PLAN_APPROVAL: '方案审批', EXECUTING: '执行中',
    ACCEPTANCE: '验收中', COMPLETED: '已完成', ARCHIVED: '已归档', INTAKE: '受理',
  },
  en: {
    skip: 'Skip to content', language: 'Language', signOut: 'Sign out', retry: 'Try again', back: '← Overview', loading: 'Loading', more: 'Show more',
    duties: 'My duties', noDuties: 'Nothing waits for you now.', notices: 'Unread notices', noNotices: 'No unread notices.', markRead: 'Mark as read', void: 'no longer asked for',
    markAll: 'Mark all as read', requests: 'Requests', noRequests: 'There is no request you may see yet.', timeline: 'Timeline', noTimeline: 'Nothing recorded yet.',
    due: 'due {0}', overdue: 'overdue since {0}', onBehalfOf: 'for {0}', asSubstitute: ' (for {0})', untitled: '(untitled)', draft: 'Draft',
    partly: 'Some services are not available now; the list may be incomplete: {0}', newNotice: 'New notice: {0}', unreachable: 'The server can\'t be reached.',
    failed: 'That did not work ({0}).', correlation: 'Correlation id {0}', live: 'live', facts: 'Request', type: 'Type', priority: 'Priority',
    raisingDepartment: 'Raised by', initiator: 'Initiator', leadDepartment: 'Lead department', departments: 'Departments involved', wishedCompletion: 'Wished completion',
    background: 'Background', goal: 'Goal', asks: 'Asked of each department', acts: 'You may now', phase: 'Phase', state: 'Review', system: 'System',
    PROJECT: 'Project collaboration', RESOURCE: 'Resource application', ISSUE: 'Issue coordination', PROCESS: 'Process optimisation', HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low',
    DRAFT: 'Draft', SUBMITTED: 'In review', RETURNED: 'Returned', REJECTED: 'Rejected', DISPATCHED: 'To be confirmed', OBJECTED: 'Objected',
    CONFIRMED: 'Confirmed', WITHDRAWN: 'Withdrawn', COORDINATING: 'Coordinating', PLAN_APPROVAL: 'Plan approval', EXECUTING: 'Executing',
    ACCEPTANCE: 'Acceptance', COMPLETED: 'Completed', ARCHIVED: 'Archived', INTAKE: 'Intake',
  },
};

/** What happened, by the last word of an event's type: in the order zh-Hant, zh-Hans, en. */
const happened = {
  submitted: ['提交需求', '提交需求', 'Request submitted'], signed: ['部門負責人簽署', '部门负责人签署', 'Signed by the head'],
  returned: ['退回補充', '退回补充', 'Returned'], rejected: ['拒絕', '拒绝', 'Rejected'], dispatched: ['分派主責部門', '分派主责部门', 'Dispatched'],
  objected: ['提出異議', '提出异议', 'Objection filed'], 'confirmation-overdue': ['逾期未確認', '逾期未确认', 'Confirmation overdue'],
  confirmed: ['確認受理', '确认受理', 'Confirmed'], withdrawn: ['撤回', '撤回', 'Withdrawn'], 'liaison-changed': ['變更對接人', '变更对接人', 'Liaison changed'], 'room-opened': ['開啟協調', '开启协调', 'Coordination opened'],
  'feedback-submitted': ['提交反饋', '提交反馈', 'Feedback submitted'], 'feedback-signed': ['反饋簽署', '反馈签署', 'Feedback signed'],
  'feedback-acknowledged': ['反饋已確認', '反馈已确认', 'Feedback acknowledged'], 'dependency-raised': ['提出依賴', '提出依赖', 'Dependency raised'],
  'dependency-answered': ['回覆依賴', '答复依赖', 'Dependency answered'], 'message-posted': ['留言', '留言', 'Message'],
  'meeting-scheduled': ['安排會議', '安排会议', 'Meeting scheduled'], 'meeting-answered': ['回覆會議邀請', '回复会议邀请', 'Invitation answered'], 'meeting-cancelled': ['取消會議', '取消会议', 'Meeting cancelled'],
  'minutes-published': ['發布會議紀要', '发布会议纪要', 'Minutes published'], 'plan-overdue': ['方案逾期', '方案逾期', 'Plan overdue'],
  'plan-submitted': ['提交方案', '提交方案', 'Plan submitted'], 'plan-answered': ['方案回覆', '方案答复', 'Plan answered'],
  'approval-overdue': ['審批逾期', '审批逾期', 'Approval overdue'], 'second-coordination-opened': ['二次協調', '二次协调', 'Second coordination'],
  'plan-approved': ['方案通過', '方案通过', 'Plan approved'], 'room-closed': ['結束協調', '结束协调', 'Coordination closed'],
  'tasks-opened': ['任務開始', '任务开始', 'Tasks opened'], 'progress-reported': ['更新進度', '更新进度', 'Progress reported'],
  'progress-reviewed': ['進度已審閱', '进度已审阅', 'Progress reviewed'], 'due-reminder': ['到期提醒', '到期提醒', 'Due soon'],
  'update-missing': ['缺少更新', '缺少更新', 'Update missing'], 'update-stale': ['久未更新', '久未更新', 'Update stale'],
  'forecast-changed': ['預計完成日變動', '预计完成日变动', 'Forecast changed'], 'red-alert-raised': ['紅色預警', '红色预警', 'Red alert'],
  'red-alert-cleared': ['預警解除', '预警解除', 'Red alert cleared'], 'task-urged': ['催辦', '催办', 'Urged'],
  'deliverable-submitted': ['提交成果', '提交成果', 'Deliverable submitted'], 'deliverable-returned': ['成果退回', '成果退回', 'Deliverable returned'],
  'deliverable-accepted': ['成果驗收通過', '成果验收通过', 'Deliverable accepted'], 'acceptance-opened': ['進入驗收', '进入验收', 'Acceptance opened'],
  'acceptance-overdue': ['驗收逾期', '验收逾期', 'Acceptance overdue'], 'request-completed': ['需求完成', '需求完成', 'Request completed'],
  'tasks-cancelled': ['任務取消', '任务取消', 'Tasks cancelled'], 'dossier-sealed': ['歸檔封存', '归档封存', 'Dossier sealed'],
  'retrospective-opened': ['開始複盤', '开始复盘', 'Retrospective opened'], 'retrospective-reminder': ['複盤提醒', '复盘提醒', 'Retrospective reminder'],
  'retrospective-rescheduled': ['複盤改期', '复盘改期', 'Retrospective rescheduled'],
  'retrospective-contributed': ['複盤意見', '复盘意见', 'Retrospective contribution'], 'retrospective-completed': ['完成複盤', '完成复盘', 'Retrospective completed'],
  review: ['審核需求', '审核需求', 'Review the request'], sign: ['簽署需求', '签署需求', 'Sign the request'],
  revise: ['補充後重新提交', '补充后重新提交', 'Revise and resubmit'], confirm: ['確認受理', '确认受理', 'Confirm the dispatch'],
  'answer-objection': ['處理異議', '处理异议', 'Answer the objection'], 'sign-feedback': ['簽署反饋', '签署反馈', 'Sign the feedback'],
  'acknowledge-feedback': ['確認反饋', '确认反馈', 'Acknowledge the feedback'], 'answer-dependency': ['回覆依賴', '答复依赖', 'Answer the dependency'],
  'answer-plan': ['審批方案', '审批方案', 'Answer the plan'], 'submit-plan': ['提交方案', '提交方案', 'Submit the plan'],
  'lead-second-coordination': ['主持二次協調', '主持二次协调', 'Lead the second coordination'], 'answer-meeting': ['回覆會議邀請', '答复会议邀请', 'Answer the invitation'],
  'publish-minutes': ['發布會議紀要', '发布会议纪要', 'Publish the minutes'],
  'contribute-retrospective': ['填寫複盤意見', '填写复盘意见', 'Contribute to the retrospective'],
  'summarise-retrospective': ['彙整複盤', '汇总复盘', 'Summarise the retrospective'],
  'sign-retrospective': ['簽署複盤', '签署复盘', 'Sign the retrospective'], 'file-retrospective': ['歸檔複盤', '归档复盘', 'File the retrospective'],
  'review-progress': ['審閱進度', '审阅进度', 'Review the progress'], 'step-in': ['介入預警任務', '介入预警任务', 'Step in'],
  'report-progress': ['更新進度', '更新进度', 'Report progress'], 'rework-deliverable': ['修正成果', '修正成果', 'Rework the deliverable'],
  'submit-deliverable': ['提交成果', '提交成果', 'Submit the deliverable'], 'judge-deliverable': ['驗收成果', '验收成果', 'Judge the deliverable'],
  'guide-published': ['發布指南', '发布指南', 'Guide published'],
};

export const languages = Object.keys(texts);

export function translator(language) {
  const known = texts[language] ?? texts['zh-Hant'];
  return (key, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, () => value), known[key] ?? key);
}

/** `liaison.request.submitted.v1`, `submitted` or anything else in words. */
export function wordsOf(type, language) {
  const name = String(type ?? '').replace(/\.v\d+$/, '').split('.').pop();
  const words = happened[name] ?? happened[name.toLowerCase().replaceAll('_', '-')];
  return words ? words[languages.indexOf(language)] : name.replaceAll(/[-_]/g, ' ');
}
