package org.mattersarising.minutes.parser;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Verbs that leave something to do. "The Clerk will write" commits; "the Clerk will be glad", "the scheme will cost" do not.
 * The list holds base forms; the participle and the third person are led back to them.
 */
final class Deeds {

    private static final Set<String> BASE = Set.of(
            ("accompany act action add address appeal advertise advise amend announce appoint approach arrange ask assemble assess "
                            + "assign attach attempt attend audit book brief bring build buy calculate call cancel capture canvass carry "
                            + "chair change chase check circulate clarify clean clear collate collect commission communicate "
                            + "compile complain complete conduct confirm consider consult contact convene convey coordinate "
                            + "co-ordinate copy correct create cut defer deliver design develop disseminate discuss display "
                            + "distribute document draft draw edit email e-mail enable enquire ensure enter escalate establish "
                            + "evaluate examine execute explore facilitate feed file fill finalise finalize find finish fix follow form "
                            + "formulate forward gather generate get give go guarantee hand help hire host identify implement "
                            + "incorporate inform initiate inquire inspect install instruct invite investigate invoice issue "
                            + "join keep lead let liaise list lobby locate lodge log look mail make map measure meet merge monitor "
                            + "move name negotiate nominate notify obtain offer open order organise organize oversee paint pass "
                            + "pay phone pick ping place plan plant poll post prepare present press prioritise prioritize "
                            + "procure produce progress promote propose provide publicise publish purchase pursue put query "
                            + "raise re-circulate re-visit recirculate reconvene record recruit redraft refer register "
                            + "relay remind remove renew repair replace reply report represent request research resolve respond "
                            + "resubmit retain return review revise revisit rewrite ring rotate run schedule scope search secure "
                            + "seek send separate serve set share sign solicit sort source speak sponsor standardise start "
                            + "submit summarise supply survey sync take talk tell test thank tidy transfer translate trial try "
                            + "apply bid brainstorm choose compare compose construct cost decorate demolish dig dispose drain "
                            + "empty enlist erect exchange fence fit grit highlight landscape lay lend liase lift "
                            + "mend mention mow number overhaul persuade photograph pilot point print prune quote re-issue "
                            + "read rebuild reconsider redecorate reinstate reiterate relocate remediate renovate rent reprint "
                            + "reschedule reserve reset restore resurface retrieve rework seal sell service shortlist spray "
                            + "strim swap sweep tackle tender text trace track train transcribe treat trim type vacate wash water "
                            + "weed wire tweet "
                            + "carryout improve refurbish enhance strengthen simplify streamline refill follow-up followup resend re-send rearrange re-arrange nudge reach engage collaborate recheck double-check triage "
                            + "select withdraw reflect supervise enforce reimburse borrow donate hang enrol reword re-word align signpost "
                            + "summarize analyse analyze estimate delegate demo deploy tag archive back migrate configure setup patch "
                            + "assist shadow publicize catalogue advance prototype cross-check replant erase introduce mentor interview "
                            + "handle switch determine feedback gauge consolidate adapt adjust allocate "
                            + "connect encourage declare define detail digitise "
                            + "divide elaborate employ equip expedite explain export extend extract finance flag fund harvest "
                            + "illuminate insert insulate insure intervene itemise label laminate launch license man "
                            + "marshal mount mould optimise outline park postpone practise probe proofread quantify "
                            + "question re-advertise readvertise reassess reconcile recycle redesign redirect "
                            + "refine reformat refund reinforce reissue relaunch release rename reorder repost restart "
                            + "restock restructure revert rota salt scrutinise screen settle sketch solve "
                            + "spearhead specify spread staff steer stock store structure study tabulate tailor tally tape "
                            + "teach team tile top trigger troubleshoot tweak unblock urge vaccinate validate vet volunteer "
                            + "warn weigh wind witness wrap "
                            + "undertake update upgrade upload use verify view visit walk work write")
                    .split(" "));
    /** Forms that no rule leads back. */
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("brought", "bring"),
            Map.entry("bought", "buy"),
            Map.entry("cut", "cut"),
            Map.entry("dug", "dig"),
            Map.entry("laid", "lay"),
            Map.entry("lent", "lend"),
            Map.entry("rebuilt", "rebuild"),
            Map.entry("read", "read"),
            Map.entry("sold", "sell"),
            Map.entry("swept", "sweep"),
            Map.entry("built", "build"),
            Map.entry("chosen", "choose"),
            Map.entry("done", "do"),
            Map.entry("drawn", "draw"),
            Map.entry("fed", "feed"),
            Map.entry("found", "find"),
            Map.entry("given", "give"),
            Map.entry("got", "get"),
            Map.entry("held", "hold"),
            Map.entry("included", "include"),
            Map.entry("kept", "keep"),
            Map.entry("led", "lead"),
            Map.entry("made", "make"),
            Map.entry("met", "meet"),
            Map.entry("paid", "pay"),
            Map.entry("picked", "pick"),
            Map.entry("sent", "send"),
            Map.entry("sought", "seek"),
            Map.entry("spoken", "speak"),
            Map.entry("taken", "take"),
            Map.entry("told", "tell"),
            Map.entry("undertaken", "undertake"),
            Map.entry("written", "write"));
    /** What a thing merely is or goes on to be; done by nobody. */
    private static final Set<String> LASTING = Set.of(
            "use", "keep", "retain", "move", "change", "hold", "set", "go", "start", "open", "run", "work", "help");

    private Deeds() {}

    /** Whether the base form is such a verb. */
    static boolean is(String verb) {
        String base = verb.toLowerCase(Locale.ROOT);
        return BASE.contains(base) || base.startsWith("re-") && BASE.contains(base.substring(3));
    }

    /** Whether the participle is that of such a verb: added, sent, arranged. */
    static boolean isDone(String participle) {
        String base = base(participle.toLowerCase(Locale.ROOT));
        return base != null && !LASTING.contains(base);
    }

    /** Such a verb, save those that also tell how things stay. */
    static boolean isTask(String verb) {
        return is(verb) && !LASTING.contains(verb.toLowerCase(Locale.ROOT));
    }

    /** Whether the form is the third person of such a verb: sends, writes, carries. */
    static boolean isDoneBy(String form) {
        if (!form.endsWith("s") || form.length() < 4) {
            return false;
        }
        String stem = form.substring(0, form.length() - 1);
        return isTask(stem)
                || stem.endsWith("e") && isTask(stem.substring(0, stem.length() - 1))
                || stem.endsWith("ie") && isTask(stem.substring(0, stem.length() - 2) + "y");
    }

    /** The base form of "sending", if it is such a verb; else {@code null}. */
    static String doing(String form) {
        String stem = form.substring(0, form.length() - 3);
        int last = stem.length() - 1;
        for (String base : new String[] {stem, stem + "e", stem.substring(0, Math.max(0, last))}) {
            if (isTask(base)) {
                return base;
            }
        }
        return null;
    }

    private static String base(String participle) {
        String irregular = IRREGULAR.get(participle);
        if (irregular != null) {
            return irregular;
        }
        if (BASE.contains(participle)) {
            return participle.endsWith("ed") || participle.equals("set") || participle.equals("put")
                    ? participle
                    : null;
        }
        if (!participle.endsWith("ed") || participle.length() < 5) {
            return null;
        }
        String stem = participle.substring(0, participle.length() - 2);
        int last = stem.length() - 1;
        if (BASE.contains(stem)) {
            return stem;
        }
        if (BASE.contains(stem + "e")) {
            return stem + "e";
        }
        if (stem.endsWith("i") && BASE.contains(stem.substring(0, last) + "y")) {
            return stem.substring(0, last) + "y";
        }
        boolean twice = stem.charAt(last) == stem.charAt(last - 1);
        return twice && BASE.contains(stem.substring(0, last)) ? stem.substring(0, last) : null;
    }
}
