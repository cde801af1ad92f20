package org.mattersarising.people.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.mattersarising.people.Account;
import org.mattersarising.people.Accounts;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.web.WebSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Browsers in which somebody has signed in before. A stranger who fails from many computers must not shut the owner out, so these are counted
 * by themselves. A browser shows it by a mark that is signed with the account's password hash: a new password, and signing out everywhere, end it.
 */
@Component
class KnownBrowsers {

    private static final Duration LASTS = Duration.ofDays(180);
    /** Of so many people who share a browser, the last are remembered. */
    private static final int MOST = 4;

    private static final Pattern MARK = Pattern.compile("(\\d{10})\\.([0-9a-f]{64})");

    private final People people;
    private final Accounts accounts;
    private final WebSettings web;
    private final Clock clock;

    KnownBrowsers(People people, Accounts accounts, WebSettings web, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.web = web;
        this.clock = clock;
    }

    private String cookie() {
        return web.isHttps() ? "__Host-matters-known" : "matters-known";
    }

    /** The mark that the account's owner left in the browser; nothing where they have not, or it ended. */
    Optional<String> mark(HttpServletRequest request, String email) {
        List<String> marks = marks(request);
        return marks.isEmpty()
                ? Optional.empty()
                : account(email)
                        .flatMap(account -> marks.stream()
                                .filter(mark -> isOf(mark, email, account))
                                .findFirst());
    }

    /** Leaves a mark for the person who has just signed in. */
    void remember(HttpServletRequest request, HttpServletResponse response, String email) {
        account(email).ifPresent(account -> {
            String until = "%010d".formatted(clock.instant().plus(LASTS).getEpochSecond());
            String marks = Stream.concat(
                            Stream.of(until + "." + signature(until, email, account)),
                            marks(request).stream().filter(mark -> !isOf(mark, email, account)))
                    .limit(MOST)
                    .reduce((one, next) -> one + "_" + next)
                    .orElseThrow();
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(cookie(), marks)
                            .path("/")
                            .httpOnly(true)
                            .secure(web.isHttps())
                            .sameSite("Lax")
                            .maxAge(LASTS)
                            .build()
                            .toString());
        });
    }

    private List<String> marks(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(each -> each.getName().equals(cookie()))
                .flatMap(each -> Arrays.stream(each.getValue().split("_", MOST + 1)))
                .filter(mark -> MARK.matcher(mark).matches())
                .limit(MOST)
                .toList();
    }

    private boolean isOf(String mark, String email, Account account) {
        Matcher parts = MARK.matcher(mark);
        return parts.matches()
                && Long.parseLong(parts.group(1)) > clock.instant().getEpochSecond()
                && MessageDigest.isEqual(
                        parts.group(2).getBytes(StandardCharsets.US_ASCII),
                        signature(parts.group(1), email, account).getBytes(StandardCharsets.US_ASCII));
    }

    private static String signature(String until, String email, Account account) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, account.passwordHash())
                .hmacHex("known browser " + until + " " + account.generation() + " " + SignInThrottle.hash(email));
    }

    private Optional<Account> account(String email) {
        return people.findByEmailIgnoreCase(email.strip())
                .map(Person::id)
                .flatMap(person -> accounts.findById(person.value()))
                .filter(Account::enabled);
    }
}
