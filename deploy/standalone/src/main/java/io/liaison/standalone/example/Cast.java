package io.liaison.standalone.example;

/** The people of the example, by their login names, and what they are. */
final class Cast {

    /** 小王 of the marketing department: initiator, and liaison of the lead department. */
    static final String WANG = "wang";
    /** 張總監, head of the marketing department, which raises the request and leads it. */
    static final String ZHANG = "zhang";
    /** 李經理, the platform administrator. */
    static final String LI = "li";
    /** 趙經理, liaison of the product department. */
    static final String ZHAO = "zhao";
    /** 陳總監, head of the product department. */
    static final String CHEN = "chen";
    /** 小李, liaison of the sales department. */
    static final String XIAOLI = "xiaoli";

    static final String SALES_DIRECTOR = "sales-director";
    static final String LOGISTICS_DIRECTOR = "logistics-director";
    static final String LOGISTICS_LIAISON = "logistics-liaison";

    static final String MARKETING = "MKT";
    static final String PRODUCT = "PRD";
    static final String SALES = "SLS";
    static final String LOGISTICS = "LOG";

    private Cast() {}
}
