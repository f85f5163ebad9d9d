package de.laufzettel.identity;

/** Something that not everybody may do. */
public enum Permission {
    /** Open the studio, change drafts. */
    DESIGN_SERVICES,
    /** Make a version of a service live. */
    PUBLISH_SERVICES,
    /** See and complete the tasks of one's groups. */
    WORK_ON_CASES,
    /** Browse the e-file, within the rights of one's groups. */
    READ_EFILE,
    /** See and repair hand-overs and incidents. */
    OPERATE,
    /** Accounts, roles and groups. */
    ADMINISTER_ACCOUNTS,
    /** See one's own applications. */
    OWN_APPLICATIONS
}
