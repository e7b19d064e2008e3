import * as v from 'valibot';
import type { ModuleConfig, PageConfig } from '../page-config';
import type { PageEvents } from './events';
import type { Flags } from './flags';
import type { Command, Frames } from './frames';
import { openModal } from './modals';
import { navigationOf, pathOf } from './navigation';
import type { PageAddress } from './page-address';
import { askStage } from './stage-requests';

export interface CommandSurroundings {
  config: PageConfig;
  module: ModuleConfig;
  address: PageAddress;
  events: PageEvents;
  flags: Flags;
  /** Asked for late: the documents need the commands, and these need the documents. */
  frames: () => Frames;
}

const invokeSchema = v.looseObject({
  functionKey: v.string(),
  payload: v.optional(v.unknown()),
  metadata: v.optional(v.unknown()),
  invokeType: v.optional(v.string()),
});
const productSchema = v.looseObject({ isMultipartFormData: v.optional(v.boolean(), false) });
const eventSchema = v.object({ event: v.string(), payload: v.optional(v.unknown()) });
const listenSchema = v.object({ event: v.string(), callback: v.function() });
const channelSchema = v.looseObject({ channelName: v.string(), isGlobal: v.optional(v.boolean(), false) });
const publishSchema = v.looseObject({ ...channelSchema.entries, eventPayload: v.optional(v.unknown()) });
const subscribeSchema = v.looseObject({ ...channelSchema.entries, onEvent: v.function() });
const moveSchema = v.object({
  action: v.picklist(['PUSH', 'REPLACE', 'POP']),
  href: v.string(),
  state: v.optional(v.unknown()),
});
const projectSchema = v.looseObject({ project: v.looseObject({ id: v.string() }) });

function dataCommands({ module }: CommandSurroundings): Record<string, Command> {
  return {
    getContext: (_, frame) => frame.context,
    invoke: async (payload, frame) => {
      const { functionKey, payload: content, metadata, invokeType } = v.parse(invokeSchema, payload);
      if (invokeType !== undefined) throw new Error('The stage does not emulate remotes');
      const { accountId } = frame.context;
      const call = {
        moduleKey: module.key,
        functionKey,
        payload: content,
        context: frame.context,
        accountId,
      };
      const body = await askStage('invoke', call);
      return metadata === undefined ? body : { body, metadata: {} };
    },
    fetchProduct: (payload, frame) => {
      const request = v.parse(productSchema, payload);
      if (request.isMultipartFormData) throw new Error('The stage does not emulate multipart bodies');
      return askStage('product', { ...request, accountId: frame.context.accountId });
    },
  };
}

function viewCommands({
  config,
  module,
  address,
  flags,
  frames,
}: CommandSurroundings): Record<string, Command> {
  const closeText = config.texts.closeModal;
  const close: Command = (payload, frame) => {
    frame.close?.(payload);
    return frame.close !== undefined;
  };
  return {
    enableTheming: () => config.theme,
    showFlag: (payload) => flags.show(payload),
    closeFlag: (payload) =>
      flags.close(String(v.parse(v.object({ id: v.union([v.string(), v.number()]) }), payload).id)),
    openModal: (payload, frame) => openModal(payload, frame, { frames: frames(), module, closeText }),
    close,
    submit: close,
    onClose: (payload, frame) => {
      const callback = v.parse(v.function(), payload);
      frame.onClose = () => void callback();
      return frame.close !== undefined;
    },
    refresh: () => true,
    open: () => true,
    changeWindowTitle: (title) => {
      document.title = v.parse(v.string(), title);
    },
    emitReadyEvent: () => undefined,
    getFrameId: () => module.key,
    createHistory: (payload) => {
      const { onChange } = v.parse(v.object({ onChange: v.function() }), payload);
      address.listen((location, action) => void onChange(location, action));
      return address.current();
    },
    historyMove: (payload) => {
      const { action, href, state } = v.parse(moveSchema, payload);
      address.move(action, href, state);
    },
    historyGo: (payload) => history.go(v.parse(v.object({ steps: v.number() }), payload).steps),
  };
}

function navigationCommands({ config, address }: CommandSurroundings): Record<string, Command> {
  return {
    navigate: (payload) => {
      const { url, newTab } = navigationOf(payload, config);
      const target = address.withChoice(url);
      if (newTab) window.open(target, '_blank', 'noopener');
      else window.location.assign(target);
    },
    getUrl: (payload) => address.withChoice(pathOf(payload, config)),
    reload: () => window.location.reload(),
  };
}

function eventCommands({ module, events }: CommandSurroundings): Record<string, Command> {
  const project = v.safeParse(projectSchema, module.context.extension);
  const place = project.success ? project.output.project.id : module.key;
  const channelOf = ({ channelName, isGlobal }: v.InferOutput<typeof channelSchema>): string =>
    isGlobal ? `global:${channelName}` : `${place}:${channelName}`;
  const emit =
    (prefix: string): Command =>
    (payload) => {
      const { event, payload: content } = v.parse(eventSchema, payload);
      events.emit(prefix + event, content);
    };
  const on =
    (prefix: string): Command =>
    (payload) => {
      const { event, callback } = v.parse(listenSchema, payload);
      return events.on(prefix + event, (content) => void callback(content));
    };
  return {
    emit: emit('app:'),
    on: on('app:'),
    emitPublic: emit('public:'),
    onPublic: on('public:'),
    unsubscribe: (payload) =>
      events.off(v.parse(v.object({ subscription: v.number() }), payload).subscription),
    publishRealtimeChannel: async (payload) => {
      const request = v.parse(publishSchema, payload);
      await events.publish(channelOf(request), request.eventPayload);
      return { eventId: crypto.randomUUID(), eventTimestamp: String(Date.now()) };
    },
    subscribeRealtimeChannel: (payload) => {
      const request = v.parse(subscribeSchema, payload);
      return events.subscribe(channelOf(request), (content) => void request.onEvent(content));
    },
  };
}

/** Everything an app may ask of the page it is in. What is not here is answered with an error that says so. */
export function createCommands(surroundings: CommandSurroundings): Record<string, Command> {
  return {
    ...dataCommands(surroundings),
    ...viewCommands(surroundings),
    ...navigationCommands(surroundings),
    ...eventCommands(surroundings),
  };
}
