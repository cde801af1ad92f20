package org.mattersarising.web;

/**
 * Where people look after how they sign in; their name at the top of every page leads there. The feature that has such a page declares it as a
 * bean.
 */
public record AccountPage(String path) {}
