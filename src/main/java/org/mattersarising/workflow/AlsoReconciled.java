package org.mattersarising.workflow;

/** Other processes than those of actions, brought in line with what they follow in the same check. */
interface AlsoReconciled {

    /** Puts right what is not, each in a transaction of its own, and adds to the result what it did. */
    void reconcile(ProcessReconciler.Result result);
}
