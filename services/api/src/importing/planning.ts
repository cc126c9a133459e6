import type { RequestContext, WriteContext } from '../context';

/** A context in which rows can be planned and nothing be written: what is planned now is planned again when it is applied. */
export function planningContext(ctx: RequestContext): WriteContext {
  const { primary, dataSource } = ctx.database;
  const tx: WriteContext['tx'] = {
    dialect: primary.dialect,
    manager: dataSource.manager,
    rows: (sql, parameters) => primary.rows(sql, parameters),
    run: () => Promise.reject(new Error('expected nothing to be written while rows are planned')),
  };
  const planning: WriteContext = {
    ...ctx,
    tx,
    reader: tx,
    changes: [],
    transaction: (work) => work(planning),
    settle: () => Promise.resolve(),
    forget: () => undefined,
    afterCommit: () => undefined,
  };
  return planning;
}
