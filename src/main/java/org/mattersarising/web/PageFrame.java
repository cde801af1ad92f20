package org.mattersarising.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What stands around the content of every page, error pages included. */
@Component
class PageFrame {

    private final List<NavEntry> entries;
    private final List<NoticeBar> bars;
    private final SearchBox search;
    private final AccountPage account;
    private final MessageSource messages;
    private final Assets assets;
    private final GovukPackage govuk;

    PageFrame(
            ObjectProvider<NavEntry> entries,
            ObjectProvider<NoticeBar> bars,
            ObjectProvider<SearchBox> search,
            ObjectProvider<AccountPage> account,
            MessageSource messages,
            Assets assets,
            GovukPackage govuk) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavEntry::order))
                .toList();
        this.bars = bars.orderedStream().toList();
        this.search = search.getIfAvailable();
        this.account = account.getIfAvailable();
        this.messages = messages;
        this.assets = assets;
        this.govuk = govuk;
    }

    /** The main menu for whoever is signed in; empty for everybody else. */
    List<Link> nav(String path, Locale locale) {
        Authentication person = person();
        if (person == null) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> entry.authority() == null || has(person, entry.authority()))
                .map(entry -> new Link(
                        messages.getMessage(entry.messageKey(), null, locale), entry.path(), isAt(path, entry.path())))
                // One entry may be declared for each of several authorities.
                .distinct()
                .toList();
    }

    /** What stands above every page at present. */
    List<NoticeBar.Notice> notices() {
        return bars.stream().map(NoticeBar::notice).flatMap(Optional::stream).toList();
    }

    /** The search in the head of the page at a path; null where there is none. */
    SearchBox search(String path) {
        return search == null || path.equals(search.path()) ? null : search;
    }

    /** The name of whoever is signed in, or null. */
    String personName() {
        Authentication person = person();
        if (person == null) {
            return null;
        }
        return person.getPrincipal() instanceof SignedIn known ? known.displayName() : person.getName();
    }

    /** Where they look after how they sign in, or null. */
    String accountPath() {
        return account == null ? null : account.path();
    }

    MessageSource messages() {
        return messages;
    }

    Assets assets() {
        return assets;
    }

    GovukPackage govuk() {
        return govuk;
    }

    private static boolean has(Authentication person, String authority) {
        return person.getAuthorities().stream().anyMatch(granted -> authority.equals(granted.getAuthority()));
    }

    private static boolean isAt(String path, String entry) {
        return path.equals(entry) || (!"/".equals(entry) && path.startsWith(entry + "/"));
    }

    private static Authentication person() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        boolean known = authentication != null
                && authentication.isAuthenticated()
                && !(authentication instanceof AnonymousAuthenticationToken);
        return known ? authentication : null;
    }
}
