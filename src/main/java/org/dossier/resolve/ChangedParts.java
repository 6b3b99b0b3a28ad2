package org.dossier.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Index;
import org.dossier.model.Profile;
import org.dossier.model.Relation;
import org.dossier.model.Usage;

/**
 * Which part of an {@link Index} differs from that of the run before, where a few articles or profiles say something else and all have the same
 * order.
 *
 * @param named profiles to which something may refer, or referred, that has changed
 * @param referring ids of the articles in which these are, or were
 * @param uses the uses of now
 */
record ChangedParts(Set<String> named, Set<String> referring, Map<String, List<Usage>> uses) {
    /** Of more changes all is made anew: that takes no longer. */
    private static final int MOST = 200;

    /**
     * Compares.
     *
     * @return null when too much has changed, or the order of something
     */
    static ChangedParts between(IndexedParts before, Index index, IndexedParts now) {
        boolean alike = before.sources().equals(now.sources())
                && before.pages().equals(now.pages())
                && alike(before.articles(), now.articles(), ChangedParts::isAlike)
                && alike(before.profiles(), now.profiles(), ChangedParts::isAlike)
                && before.relations().size() == now.relations().size();
        if (!alike) {
            return null;
        }
        List<Article> articles = changed(before.articles(), now.articles());
        List<Relation> relations = changed(before.relations(), now.relations());
        Set<String> owners = new HashSet<>();
        articles.forEach(one -> owners.add(one.id()));
        changed(before.profiles(), now.profiles()).forEach(one -> owners.add(one.id()));
        relations.stream().filter(one -> one.place() == null).forEach(one -> owners.add(one.subject()));
        if (owners.size() > MOST) {
            return null;
        }
        Set<String> named = new HashSet<>();
        articles.forEach(one -> named.addAll(IndexedParts.named(one)));
        relations.forEach(one -> named.addAll(List.of(one.subject(), one.object())));
        Set<String> referring = new HashSet<>(owners);
        named.forEach(one -> referring.addAll(index.profileLinks().get(one).articles()));
        return new ChangedParts(named, referring, uses(before.of(owners), now.of(owners), owners, index));
    }

    private static boolean isAlike(Article one, Article other) {
        return one.id().equals(other.id());
    }

    private static boolean isAlike(Profile one, Profile other) {
        return one.id().equals(other.id()) && one.kind() == other.kind() && one.isPublic() == other.isPublic();
    }

    private static <T> boolean alike(List<T> all, List<T> others, BiPredicate<T, T> alike) {
        if (all.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) != others.get(i) && !alike.test(all.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What is not the same object at a place of both lists: as it was, and as it is. */
    private static <T> List<T> changed(List<T> before, List<T> now) {
        Stream.Builder<T> changed = Stream.builder();
        for (int i = 0; i < now.size(); i++) {
            if (before.get(i) != now.get(i)) {
                changed.add(before.get(i)).add(now.get(i));
            }
        }
        return changed.build().toList();
    }

    private static Map<String, List<Usage>> uses(
            IndexedParts before, IndexedParts now, Set<String> owners, Index index) {
        Map<String, List<Usage>> found = new UsageFinder(now).uses();
        Set<String> used = new HashSet<>(found.keySet());
        used.addAll(new UsageFinder(before).uses().keySet());
        Map<String, List<Usage>> uses = new HashMap<>(index.uses());
        for (String id : used) {
            Set<Usage> all = new TreeSet<>(found.getOrDefault(id, List.of()));
            uses.getOrDefault(id, List.of()).stream()
                    .filter(one -> !owners.contains(one.owner()))
                    .forEach(all::add);
            if (all.isEmpty()) {
                uses.remove(id);
            } else {
                uses.put(id, List.copyOf(all));
            }
        }
        return uses;
    }
}
