package org.communique.index;

/**
 * Names one version of a record: the revisions that it belongs to.
 *
 * @param id of the record
 * @param since the first revision that it belongs to
 * @param until the first revision that it belongs to no more; {@link org.communique.fact.Revision#CURRENT} while there is none
 */
record Version(String id, int since, int until) {

    /** Returns the key that tells it from all other versions, as MongoDB has it. */
    String key() {
        return id + "@" + since;
    }
}
