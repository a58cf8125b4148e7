package io.liaison.request.intake.domain;

/** The types of request (需求類型; functional.md, section 2). */
public enum RequestType {
    /** 項目協作 */
    PROJECT,
    /** 資源申請 */
    RESOURCE,
    /** 問題協調 */
    ISSUE,
    /** 流程優化 */
    PROCESS
}
