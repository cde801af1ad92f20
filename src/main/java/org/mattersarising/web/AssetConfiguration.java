package org.mattersarising.web;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves the assets from this host only: the URL of each carries the hash of its content, so that it may be kept for a
 * year.
 *
 * <p>Of the GOV.UK Frontend package only the files directly in its folder are served, which leaves out the font and the
 * crest.
 */
@Configuration(proxyBeanMethods = false)
class AssetConfiguration implements WebMvcConfigurer {

    private static final CacheControl A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final GovukPackage govuk = new GovukPackage();

    @Bean
    GovukPackage govukPackage() {
        return govuk;
    }

    @Bean
    Assets assets(ResourceUrlProvider urls) {
        return new Assets(urls);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        add(registry, "/assets/govuk/*", govuk.location(), new OwnFontResolver());
        add(registry, "/assets/*", "classpath:/static/", null);
    }

    private static void add(
            ResourceHandlerRegistry registry, String pattern, String location, OwnFontResolver fontResolver) {
        var chain = registry.addResourceHandler(pattern)
                .addResourceLocations(location)
                .setCacheControl(A_YEAR)
                .setUseLastModified(false)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        if (fontResolver != null) {
            chain.addResolver(fontResolver);
        }
    }
}
