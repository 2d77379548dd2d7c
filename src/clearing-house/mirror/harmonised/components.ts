import { receiving, roleKey, sending, type Role, type UsedFlow } from './double-entry';

/** Roles that flows counted by both sides connect: within a component factors can be compared, between components not. */
export interface Component {
  readonly roles: readonly Role[];
  readonly flows: readonly UsedFlow[];
}

/**
 * The connected components of the bipartite graph whose nodes are countries as destinations and as origins, and whose edges
 * are the flows; the largest first. Roles are in the order of their keys, so that nothing depends on the order of the flows.
 */
export function componentsOf(flows: readonly UsedFlow[]): Component[] {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    while (parent.get(root) !== root) root = parent.get(root)!;
    for (let each = key; each !== root;) {
      const next = parent.get(each)!;
      parent.set(each, root);
      each = next;
    }
    return root;
  };
  const roles = new Map<string, Role>();
  for (const flow of flows) {
    const keys = [receiving(flow), sending(flow)].map((role) => {
      const key = roleKey(role);
      if (!roles.has(key)) {
        roles.set(key, role);
        parent.set(key, key);
      }
      return find(key);
    });
    parent.set(keys[0]!, keys[1]!);
  }
  const components = new Map<string, { roles: Role[]; flows: UsedFlow[] }>();
  for (const key of [...roles.keys()].sort()) {
    const root = find(key);
    const component = components.get(root) ?? { roles: [], flows: [] };
    component.roles.push(roles.get(key)!);
    components.set(root, component);
  }
  for (const flow of flows) components.get(find(roleKey(receiving(flow))))!.flows.push(flow);
  return [...components.values()].sort((a, b) => b.flows.length - a.flows.length);
}
