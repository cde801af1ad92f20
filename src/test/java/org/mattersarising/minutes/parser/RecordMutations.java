package org.mattersarising.minutes.parser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways in which another extraction sets the same minutes; each leaves every clause of them as it was. */
final class RecordMutations {

    /** "4. Dredging", with what prints it as a heading. */
    private static final Pattern HEADING =
            Pattern.compile("(?m)^[#*\\t -]*?(\\d{1,3})\\.\\s+\\**([A-Z][^\\n]{1,148}?)\\**$");

    private static final Pattern CLAUSE = Pattern.compile("(?m)^([ \\t*-]*)\\(?(\\d{1,2})\\)\\s+(?=\\S)");

    private static final Pattern NESTED =
            Pattern.compile("(?m)^([ \\t*-]*)\\(?(i|ii|iii|iv|v|vi|[a-h])[).]\\s+(?=\\S)");

    private static final Pattern RESOLVED = Pattern.compile("(?m)^(\\**)RESOLVED that:\\**$");

    /** The middle of a clause, between words in small letters. */
    private static final Pattern WITHIN =
            Pattern.compile("(?m)^([ *-]*\\(?\\d\\) [^\\n;]{40,60}?[a-z]) (?=[a-z]+ [a-z]+ )");

    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private RecordMutations() {}

    static Map<String, UnaryOperator<String>> all() {
        Map<String, UnaryOperator<String>> all = new LinkedHashMap<>();
        all.put("headings plain", headings("$1. $2"));
        all.put("headings bold", headings("**$1. $2**"));
        all.put("the number and the title bold", headings("**$1.** **$2**"));
        all.put("headings marked", headings("### $1. **$2**"));
        all.put("headings with an escaped stop", headings("$1\\\\. **$2**"));
        all.put("headings as lists of one", headings("- $1. $2"));
        all.put("headings without a stop", headings("**$1 $2**"));
        all.put("headings without a space", headings("$1.$2"));
        all.put("headings underlined", headings("$1. __$2__"));
        all.put("headings in italics", headings("$1. *$2*"));
        all.put("clauses in brackets", clauses("$1($2) "));
        all.put("clauses with half a bracket", clauses("$1$2) "));
        all.put("clauses with a stop", clauses("$1$2. "));
        all.put("clauses as a list", clauses("- ($2) "));
        all.put("clauses without a space", clauses("$1($2)"));
        all.put("clauses in Roman numbers", text -> CLAUSE.matcher(text).replaceAll(RecordMutations::roman));
        all.put("nested clauses in brackets", text -> NESTED.matcher(text).replaceAll("$1($2) "));
        all.put("nested clauses with a stop", text -> NESTED.matcher(text).replaceAll("$1$2. "));
        all.put("resolved with a stroke", resolved("RESOLVED that:-"));
        all.put("resolved alone", resolved("RESOLVED:"));
        all.put("resolved in small letters", resolved("Resolved that:"));
        all.put("it was resolved", resolved("It was RESOLVED that:"));
        all.put("agreed", resolved("AGREED that:"));
        all.put("resolved that the Board", resolved("RESOLVED that the Board:"));
        all.put("resolved that the following", resolved("RESOLVED that the following:"));
        all.put("resolved as a heading", resolved("#### **RESOLVED that:**"));
        all.put("a page number within a clause", within("\n\n12\n\n"));
        all.put("a page word within a clause", within("\n\nPage 3 of 12\n\n"));
        all.put("a form feed within a clause", within("\n\f\n"));
        all.put("a rule within a clause", within("\n\n---\n\n"));
        all.put("a comment within a clause", within("\n\n<!-- Page 4 -->\n\n"));
        all.put("a picture within a clause", within("\n\n![](_page_4_Picture_1.jpeg)\n\n"));
        all.put("a blank line within a clause", within("\n\n"));
        all.put("a line end within a clause", within("\n"));
        all.put("a break within a clause", within("<br>"));
        return all;
    }

    private static UnaryOperator<String> headings(String otherwise) {
        return text -> HEADING.matcher(text).replaceAll(otherwise);
    }

    private static UnaryOperator<String> clauses(String otherwise) {
        return text -> CLAUSE.matcher(text).replaceAll(otherwise);
    }

    private static UnaryOperator<String> resolved(String otherwise) {
        return text -> RESOLVED.matcher(text).replaceAll("$1" + otherwise + "$1");
    }

    private static UnaryOperator<String> within(String torn) {
        return text -> WITHIN.matcher(text).replaceAll("$1" + Matcher.quoteReplacement(torn));
    }

    private static String roman(MatchResult clause) {
        int number = Integer.parseInt(clause.group(2));
        return number > ROMAN.size()
                ? Matcher.quoteReplacement(clause.group())
                : Matcher.quoteReplacement(clause.group(1) + "(" + ROMAN.get(number - 1) + ") ");
    }
}
