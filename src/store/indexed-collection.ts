import { createCollection, encode, type CollectionOptions } from './collection.ts';
import type { StoreContext } from './context.ts';
import type { PersonalKeys } from './personal-keys.ts';

interface IndexedCollectionOptions<T> extends CollectionOptions<T> {
  /** The part of a key that is a user id, for finding all data of a person. */
  readonly person: 'scope' | 'id';
}

/**
 * A collection that can list the ids of a scope, such as the members of a team. Its indexes are sets in the store, so that
 * concurrent additions from any number of processes are never lost. Methods reject when the store fails.
 */
export function createIndexedCollection<T>(context: StoreContext, options: IndexedCollectionOptions<T>) {
  const { adapter } = context;
  const { kind, expiry, person } = options;
  const values = createCollection(context, options);
  const idsOf = (scope: string): string => `${kind}-ids:${scope}`;
  const scopesOf = (id: string): string => `${kind}-scopes:${id}`;
  const join = (scope: string, id: string): string => `${scope}:${id}`;

  /** The index sets that contain a value. */
  const indexes = (scope: string, id: string) => [
    { key: idsOf(scope), member: id },
    ...(person === 'id' ? [{ key: scopesOf(id), member: scope }] : []),
  ];

  async function list(scope: string): Promise<readonly { readonly id: string; readonly value: T }[]> {
    const ids = await adapter.members(idsOf(scope));
    const found = await values.read(ids.map((id) => join(scope, id)));
    return ids.flatMap((id, index) => {
      const value = found[index];
      return value === undefined ? [] : [{ id, value }];
    });
  }

  async function read(scope: string, id: string): Promise<T | undefined> {
    const [value] = await values.read([join(scope, id)]);
    return value;
  }

  async function write(scope: string, id: string, value: T): Promise<void> {
    const expires = Date.now() + expiry.afterMs;
    // Indexes first, so that no value exists without them.
    await adapter.write([
      ...indexes(scope, id).map((entry) => ({ ...entry, value: '', expires })),
      { key: values.key(join(scope, id)), value: encode(value), expires },
    ]);
  }

  async function remove(scope: string, id: string): Promise<void> {
    await values.remove([join(scope, id)]);
    for (const { key, member } of indexes(scope, id)) await adapter.removeMember(key, member);
  }

  async function personalKeysOf(userId: string): Promise<PersonalKeys> {
    const index = person === 'id' ? scopesOf(userId) : idsOf(userId);
    const others = await adapter.members(index);
    return {
      keys: others.map((other) => values.key(person === 'id' ? join(other, userId) : join(userId, other))),
      sets: [index],
      memberships: person === 'id' ? others.map((scope) => ({ set: idsOf(scope), member: userId })) : [],
    };
  }

  return { list, read, write, remove, personalKeysOf };
}
