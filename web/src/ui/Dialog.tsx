import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useLanguage } from './language/useLanguage.ts';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question on top of the page. Escape closes it and gives the focus back. */
export function Dialog({ title, isOpen, onClose, children }: DialogProps) {
  const { language } = useLanguage();
  return (
    <I18nProvider locale={language}>
      <ModalOverlay
        className="rp-dialog__overlay"
        isOpen={isOpen}
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
      >
        <Modal className="rp-dialog">
          <AriaDialog className="rp-dialog__body">
            <Heading slot="title" level={2} className="nl-heading nl-heading--level-3">
              {title}
            </Heading>
            {children}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}
