package org.mattersarising.web;

import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** The URLs of assets, with the hash of their content. */
class Assets {

    private final ResourceUrlProvider urls;

    Assets(ResourceUrlProvider urls) {
        this.urls = urls;
    }

    /**
     * The URL of a file below {@code /assets/}, such as {@code brand.css} or {@code govuk/govuk-frontend.min.css}.
     *
     * @throws IllegalArgumentException when there is no such file
     */
    String url(String name) {
        String url = urls.getForLookupPath("/assets/" + name);
        if (url == null) {
            throw new IllegalArgumentException("There is no asset " + name + " in static/ or in GOV.UK Frontend.");
        }
        return url;
    }
}
