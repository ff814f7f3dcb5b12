package org.inkwell.work;

/** Things to do soon. */
public interface Agenda {

    /**
     * To be done once the caller's transaction has committed; asked for twice before it is begun,
     * it is done once.
     *
     * @param errand which of the desk's errands
     * @param subject the id of what it is about
     */
    void add(String errand, String subject);
}
